using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Comparison;

/// <summary>Over a real connection to a server that answers as an office would, or fails to.</summary>
public sealed class AskingALiveSource : IAsyncLifetime
{
    private const string Nothing = """{"asOf":"2026-03-05","found":[]}""";

    private readonly List<(string Address, string? Authorization, JsonNode Body)> _received = [];
    private WebApplication _office = null!;
    private RequestDelegate _answer = context => context.Response.WriteAsync(Nothing);
    private Registry? _registry;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _office = builder.Build();
        _office.Run(async context =>
        {
            var body = await JsonNode.ParseAsync(context.Request.Body);
            lock (_received)
            {
                _received.Add(($"{context.Request.Path}{context.Request.QueryString}", context.Request.Headers.Authorization, body!));
            }

            await _answer(context);
        });
        await _office.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _office.DisposeAsync();
        if (_registry is not null)
        {
            await _registry.DisposeAsync();
        }
    }

    [Fact]
    public async Task Hands_over_number_and_name_in_the_body_and_a_token_in_the_header()
    {
        var reply = (await AskAsync(await SourceAsync())).Value!;

        Assert.Equal((0, new DateOnly(2026, 3, 5), Nothing), (reply.Entries.Count, reply.AsOf, reply.Words));
        var (address, authorization, body) = Assert.Single(_received);
        Assert.Equal(("/ask", "Bearer t0ken"), (address, authorization));
        Assert.Equal("pension-receipt", body["source"]!.GetValue<string>());
        Assert.Equal("resident-id", body["documentType"]!.GetValue<string>());
        Assert.Equal(AnApplication.NumberOf(1), body["documentNumber"]!.GetValue<string>());
        Assert.Equal("李小梅", body["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Reads_what_was_found_and_compares_the_name_itself()
    {
        _answer = context => context.Response.WriteAsync(
            """{"found":[{"name":"李　小梅","fact":"pension","since":"2025-12-01","reference":"YL-1","more":1},{"name":"王五","fact":"pension","since":"2024-01-01"}]}""");

        Assert.Equal(
            [new SourceEntry(SourceFact.Pension, new(2025, 12, 1), SameName: true, "YL-1"), new(SourceFact.Pension, new(2024, 1, 1), SameName: false, null)],
            (await AskAsync(await SourceAsync())).Value!.Entries);
    }

    [Theory]
    [InlineData("not json at all 220102199001310021", "答复不符合约定：不是约定的 JSON")]
    [InlineData("null", "答复不符合约定：内容为空")]
    [InlineData("""{"asOf":"2026-03-05"}""", "答复不符合约定：不是约定的 JSON")]
    [InlineData("""{"found":null}""", "答复不符合约定：不是约定的 JSON")]
    [InlineData("""{"found":[{"name":"李小梅","fact":"rich","since":"2025-12-01"}]}""", "答复不符合约定：事实不属于该来源")]
    [InlineData("""{"found":[{"name":"李小梅","fact":"deceased","since":"2025-12-01"}]}""", "答复不符合约定：事实不属于该来源")]
    [InlineData("""{"found":[{"name":"李小梅","fact":"pension"}]}""", "答复不符合约定：缺少事实日期")]
    [InlineData("""{"found":[{"name":"李小梅","fact":"pension","since":"1.12.2025"}]}""", "答复不符合约定：日期有误")]
    [InlineData("""{"found":[{"name":" ","fact":"pension","since":"2025-12-01"}]}""", "答复不符合约定：缺少姓名")]
    public async Task Takes_a_wrong_answer_for_silence_and_says_why(string words, string why)
    {
        _answer = context => context.Response.WriteAsync(words);

        Assert.Equal(SourceSilence.Failed(why), (await AskAsync(await SourceAsync())).Error);
        Assert.Single(_received);
    }

    [Fact]
    public async Task Reads_no_answer_without_end()
    {
        _answer = context => context.Response.WriteAsync(new string(' ', 70_000) + Nothing);

        Assert.Equal(SourceSilence.Failed("答复不符合约定：内容过长"), (await AskAsync(await SourceAsync())).Error);
    }

    [Fact]
    public async Task Asks_again_when_the_office_stumbles()
    {
        var asked = 0;
        _answer = context =>
        {
            context.Response.StatusCode = ++asked < 3 ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
            return context.Response.WriteAsync(Nothing);
        };

        Assert.False((await AskAsync(await SourceAsync())).IsRefused);
        Assert.Equal(3, asked);
    }

    [Theory]
    [InlineData(StatusCodes.Status401Unauthorized, 1)]
    [InlineData(StatusCodes.Status302Found, 1)]
    [InlineData(StatusCodes.Status500InternalServerError, 3)]
    public async Task Is_silent_when_the_office_refuses(int status, int asked)
    {
        _answer = context =>
        {
            context.Response.Headers.Location = "/elsewhere";
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };

        Assert.Equal(SourceSilence.Failed($"答复状态 {status}"), (await AskAsync(await SourceAsync())).Error);
        Assert.Equal(asked, _received.Count);
    }

    [Fact]
    public async Task Waits_only_so_long_for_a_slow_office()
    {
        _answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var source = await SourceAsync(timeout: 0.3);

        Assert.Equal(SourceSilence.Failed("答复超时"), (await AskAsync(source)).Error);
    }

    [Fact]
    public async Task Is_silent_when_nobody_is_there()
    {
        var source = await SourceAsync();
        await _office.StopAsync();

        Assert.Equal(SourceSilence.Failed("无法连接"), (await AskAsync(source)).Error);
    }

    [Fact]
    public async Task Leaves_an_office_alone_that_fails_again_and_again_and_comes_back_to_it()
    {
        _answer = context =>
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        };
        var source = await SourceAsync();
        await AskAsync(source);
        await AskAsync(source);
        var asked = _received.Count;

        Assert.Equal(SourceSilence.Failed("连续失败，暂停询问"), (await AskAsync(source)).Error);
        Assert.Equal((asked, SourceCondition.Paused), (_received.Count, await source.LookAsync(CancellationToken.None)));

        _answer = context => context.Response.WriteAsync(Nothing);
        _registry!.Clock.Pass(TimeSpan.FromSeconds(30));
        Assert.False((await AskAsync(source)).IsRefused);
        Assert.Equal(SourceCondition.Live, await source.LookAsync(CancellationToken.None));
    }

    private static Task<Result<SourceReply>> AskAsync(LiveSource source) => source.AskAsync(Lists.Person(1), CancellationToken.None);

    private async Task<LiveSource> SourceAsync(double timeout = 60)
    {
        var settings = new LiveSourceSettings
        {
            Url = new Uri($"{_office.Urls.Single()}/ask"),
            Token = "t0ken",
            TimeoutSeconds = timeout,
            PauseSeconds = 30,
        };
        _registry = await Registry.OpenAsync(setUp: services => services.AddSingleton(new ComparisonSettings(
            new Dictionary<string, LiveSourceSettings>(StringComparer.Ordinal) { ["pension-receipt"] = settings })));
        return Assert.IsType<LiveSource>(
            _registry.Services.GetServices<IEvidenceSource>().Single(source => source.Source is ComparisonSource.PensionReceipt));
    }
}
