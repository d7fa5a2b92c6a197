using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Infrastructure.Notifications;

namespace UnemploymentRegistration.Infrastructure.Tests.Notifications;

/// <summary>Over a real connection to a server that answers as Kannel would, or fails to.</summary>
public sealed class TalkingToKannel : IAsyncLifetime, IDisposable
{
    private const string Mobile = "13800138000";
    private const string Text = "【吉林失业登记】验证码042137，10分钟内有效。<请勿告诉他人> & 保密";

    private readonly HttpClient _http = new();
    private readonly List<(string Method, string Address, string? Type, string Body)> _received = [];
    private WebApplication _kannel = null!;
    private RequestDelegate _answer = context => Answer(context, HttpStatusCode.Accepted);

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _kannel = builder.Build();
        _kannel.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            var address = $"{context.Request.Path}{context.Request.QueryString}";
            _received.Add((context.Request.Method, address, context.Request.ContentType, await body.ReadToEndAsync()));
            await _answer(context);
        });
        await _kannel.StartAsync();
    }

    [Fact]
    public async Task Hands_over_number_text_and_sender_as_xml()
    {
        await SendAsync();

        var (method, _, type, body) = Assert.Single(_received);
        var submit = XDocument.Parse(body).Element("message")!.Element("submit")!;
        Assert.Equal(("POST", "text/xml; charset=utf-8"), (method, type));
        Assert.Equal(Mobile, submit.Element("da")!.Element("number")!.Value);
        Assert.Equal(Text, submit.Element("ud")!.Value);
        Assert.Equal("2", submit.Element("dcs")!.Element("coding")!.Value);
        Assert.Equal(("portal", "s&cret"), (submit.Element("from")!.Element("user")!.Value, submit.Element("from")!.Element("pass")!.Value));
    }

    [Fact]
    public async Task Puts_neither_number_nor_password_into_the_address_that_servers_log()
    {
        await SendAsync();

        Assert.Equal("/cgi-bin/sendsms", Assert.Single(_received).Address);
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.OK)]
    public async Task Takes_the_message_as_sent_when_it_was_accepted(HttpStatusCode status)
    {
        _answer = context => Answer(context, status);

        await SendAsync();

        Assert.Single(_received);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task Says_that_nothing_was_sent_when_it_was_refused(HttpStatusCode status)
    {
        _answer = context => Answer(context, status);

        var refusal = await Assert.ThrowsAsync<SmsNotSentException>(SendAsync);

        Assert.Equal($"短信网关答复 {(int)status}", refusal.Message);
    }

    [Fact]
    public async Task Says_that_nothing_was_sent_when_nobody_is_there()
    {
        var address = Address();
        await _kannel.StopAsync();

        var refusal = await Assert.ThrowsAsync<SmsNotSentException>(() => SendAsync(address));

        Assert.DoesNotContain(Mobile, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_claim_that_nothing_was_sent_when_the_answer_got_lost()
    {
        _answer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);

        Assert.Single(_received);
    }

    [Fact]
    public async Task Does_not_claim_that_nothing_was_sent_when_no_answer_came_in_time()
    {
        _http.Timeout = TimeSpan.FromMilliseconds(200);
        _answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        await Assert.ThrowsAsync<TaskCanceledException>(SendAsync);
    }

    public async Task DisposeAsync() => await _kannel.DisposeAsync();

    public void Dispose() => _http.Dispose();

    private static Task Answer(HttpContext context, HttpStatusCode status)
    {
        context.Response.StatusCode = (int)status;
        return context.Response.WriteAsync("0: Accepted for delivery");
    }

    private Uri Address() => new($"{_kannel.Urls.Single()}/cgi-bin/sendsms");

    private Task SendAsync() => SendAsync(Address());

    private Task SendAsync(Uri address)
    {
        var settings = new KannelSettings { Url = address, User = "portal", Password = "s&cret" };
        return new KannelGateway(_http, settings).SendAsync("key", Mobile, Text, CancellationToken.None);
    }
}
