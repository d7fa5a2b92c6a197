using System.Collections.Concurrent;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

public sealed class LoggingRequests
{
    [Theory]
    [InlineData("/guide?name=张三", "GET /guide 200")]
    [InlineData("/specimen/status/409?name=张三", "GET /specimen/status/{status:int} 409")]
    [InlineData("/nowhere?name=张三", "GET /nowhere 404")]
    [InlineData("/specimen/fail?name=张三", "GET /specimen/fail 500")]
    public async Task Writes_one_line_with_the_route_and_without_the_query(string path, string expected)
    {
        await using var shell = new LoggingShell();
        await shell.StartAsync();
        using var visitor = shell.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        var number = (await Pages.ReadAsync(answer)).QuerySelector("[data-testid=request-number]")?.TextContent;

        await shell.StopAsync();

        var line = Assert.Single(shell.Lines);
        Assert.StartsWith(expected, line, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", line, StringComparison.Ordinal);
        Assert.EndsWith(number ?? string.Empty, line, StringComparison.Ordinal);
    }

    private sealed class LoggingShell : SpecimenPortal
    {
        private readonly RequestLines _lines = new();

        public IEnumerable<string> Lines => _lines.Written;

        protected override void Configure(IServiceCollection services)
        {
            base.Configure(services);
            services.AddSingleton<ILoggerProvider>(_lines);
        }
    }

    private sealed class RequestLines : ILoggerProvider
    {
        public ConcurrentQueue<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => categoryName.EndsWith(".Requests", StringComparison.Ordinal)
            ? new RequestLogger(Written)
            : NullLogger.Instance;

        public void Dispose()
        {
        }
    }

    private sealed class RequestLogger(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception));
    }
}
