using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Calendars;

namespace UnemploymentRegistration.Infrastructure.Calendars;

/// <summary>What follows from a change of calendar or agencies, on this program and on those beside it.</summary>
public sealed class ReferenceUpkeep(IServiceScopeFactory scopes)
{
    /// <summary>Reads what another program changed, moves one slice of clocks, empties one slice of closed agencies.</summary>
    /// <returns>Whether there is more to do at once.</returns>
    public async Task<bool> TakeTurnAsync(CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;

        // First of all: a clock is never moved by a calendar that is no longer in force.
        await services.GetRequiredService<IReferenceReload>().LoadIfChangedAsync(cancellationToken);
        var hasMoved = await services.GetRequiredService<MoveClocks>().AdvanceAsync(cancellationToken);
        var hasEmptied = await services.GetRequiredService<EmptyClosedAgencies>().AdvanceAsync(cancellationToken);
        return hasMoved || hasEmptied;
    }
}
