using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>在线比对: asks an office over HTTP about one person; time-out, retry and pause keep a bad day over there from here.</summary>
public sealed class LiveSource : IEvidenceSource
{
    private readonly IHttpClientFactory _clients;
    private readonly LiveSourceSettings _settings;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly ResiliencePipeline<SourceReply> _pipeline;
    private readonly CircuitBreakerStateProvider _circuit = new();

    public LiveSource(
        ComparisonSource source,
        IHttpClientFactory clients,
        LiveSourceSettings settings,
        TimeProvider clock,
        ILogger<LiveSource> log)
    {
        (Source, _clients, _settings, _clock, _log) = (source, clients, settings, clock, log);
        _pipeline = Build();
    }

    public ComparisonSource Source { get; }

    public Task<SourceCondition> LookAsync(CancellationToken cancellationToken) => Task.FromResult(
        _circuit.CircuitState is CircuitState.Open or CircuitState.Isolated ? SourceCondition.Paused : SourceCondition.Live);

    public async Task<Result<SourceReply>> AskAsync(ComparedPerson person, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await AskOnceAsync(person, token), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            return SourceSilence.Failed("连续失败，暂停询问");
        }
        catch (Exception exception) when (exception is TimeoutRejectedException or WrongReplyException or HttpRequestException)
        {
            var why = InWords(exception);
            _log.LogWarning("{Source} gave no answer: {Why}", Source.ToCode(), why);
            return SourceSilence.Failed(why);
        }
    }

    private static string InWords(Exception exception) => exception switch
    {
        TimeoutRejectedException => "答复超时",
        WrongReplyException wrong => wrong.Message,
        HttpRequestException { StatusCode: { } status } => $"答复状态 {(int)status}",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "答复不符合约定：内容过长",
        _ => "无法连接",
    };

    private static bool IsPassing(Exception? exception) => exception is TimeoutRejectedException
        or HttpRequestException { StatusCode: null or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };

    private ResiliencePipeline<SourceReply> Build() => new ResiliencePipelineBuilder<SourceReply> { TimeProvider = _clock }
        .AddRetry(new RetryStrategyOptions<SourceReply>
        {
            ShouldHandle = outcome => ValueTask.FromResult(IsPassing(outcome.Outcome.Exception)),
            MaxRetryAttempts = Math.Max(1, _settings.Retries),
            Delay = TimeSpan.FromMilliseconds(200),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<SourceReply>
        {
            ShouldHandle = outcome => ValueTask.FromResult(
                outcome.Outcome.Exception is TimeoutRejectedException or WrongReplyException or HttpRequestException),
            FailureRatio = 0.5,
            MinimumThroughput = 5,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(Math.Max(0.5, _settings.PauseSeconds)),
            StateProvider = _circuit,
        })
        .AddTimeout(TimeSpan.FromSeconds(_settings.TimeoutSeconds))
        .Build();

    private async Task<SourceReply> AskOnceAsync(ComparedPerson person, CancellationToken cancellationToken)
    {
        using var client = _clients.CreateClient(nameof(LiveSource));
        using var request = new HttpRequestMessage(HttpMethod.Post, _settings.Url)
        {
            // In the body, never in the address: servers log addresses.
            Content = JsonContent.Create(new
            {
                source = Source.ToCode(),
                documentType = person.DocumentKind.ToCode(),
                documentNumber = person.DocumentNumber,
                name = person.Name,
            }),
        };
        if (_settings.Token is { Length: > 0 } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var answer = await client.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var bytes = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        return LiveReply.Read(Encoding.UTF8.GetString(bytes), Source, person);
    }
}
