using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Service;

/// <summary>Opens what cases are missing at the start, and every hour: beside this program one of the release before may still register people.</summary>
public sealed class MissingCasesLoop(IServiceScopeFactory scopes, ReferenceData reference, ILogger<MissingCasesLoop> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _untilNextPass = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var isDone = reference.IsLoaded && await GoThroughAsync(stoppingToken);
                await Task.Delay(isDone ? _untilNextPass : _pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "Opening missing service cases stopped at a fault and goes on");
                await Task.Delay(_pause, CancellationToken.None);
            }
        }
    }

    private async Task<bool> GoThroughAsync(CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var missing = scope.ServiceProvider.GetRequiredService<OpenMissingCases>();
        RegistrationRecordId? last = new RegistrationRecordId(0);
        while (last is { } after)
        {
            last = await missing.AdvanceAsync(after, cancellationToken);
        }

        return true;
    }
}
