using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Desk;

/// <summary>保存常用筛选: keeps the state of a list under a name.</summary>
public sealed record SaveFilter(OfficerId Officer, StaffList List, string Name, string State)
{
    public override string ToString() => $"{nameof(SaveFilter)} {List}";
}

public sealed class SaveFilterHandler(IRegistryDbContext db, IFieldProtector protector, KeySequence keys)
{
    public async Task<Result> HandleAsync(SaveFilter command, CancellationToken cancellationToken)
    {
        var own = db.SavedFilters.Where(f => f.Officer == command.Officer && f.List == command.List);
        if (await own.CountAsync(cancellationToken) >= SavedFilter.Most)
        {
            return DeskErrors.TooManyFilters;
        }

        if (await own.AnyAsync(f => f.Name == command.Name, cancellationToken))
        {
            return DeskErrors.NameTaken;
        }

        db.SavedFilters.Add(SavedFilter.Keep(
            keys.Next(), command.Officer, command.List, command.Name, command.State, protector));
        return await db.SaveUnlessLostAsync(DeskErrors.NameTaken, cancellationToken);
    }
}
