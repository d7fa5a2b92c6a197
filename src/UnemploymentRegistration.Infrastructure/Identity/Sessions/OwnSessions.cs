using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity.Sessions;

/// <summary>Whose sessions, the one that asks, and in which agency's chain an end is written.</summary>
public sealed record SessionOwner(SessionKind Kind, long Account, long Present, AgencyCode Chain);

/// <summary>A session as its owner sees it.</summary>
public sealed record SessionEntry(long Id, string Browser, DateTimeOffset StartedAt, DateTimeOffset LastUsedAt)
{
    public bool IsPresent { get; init; }

    /// <summary>It began in the network from which the asking one began.</summary>
    public bool IsFromSameNetwork { get; init; }
}

/// <summary>本人的会话: sees and ends one's own; nobody else's exist.</summary>
public sealed class OwnSessions(RegistryDbContext db, SessionUses uses, TimeProvider clock)
{
    public async Task<IReadOnlyList<SessionEntry>> ListAsync(SessionOwner owner, CancellationToken cancellationToken)
    {
        var sessions = await LiveAsync(owner, cancellationToken);
        var here = sessions.Find(session => session.Id == owner.Present)?.Address;
        return
        [
            .. from session in sessions
               let lastUsed = uses.LastOf(session.Id, session.LastUsedAt)
               orderby lastUsed descending
               select new SessionEntry(session.Id, session.Browser, session.StartedAt, lastUsed)
               {
                   IsPresent = session.Id == owner.Present,
                   IsFromSameNetwork = session.Address == here,
               },
        ];
    }

    /// <summary>False where the owner has no such session.</summary>
    public async Task<bool> EndAsync(SessionOwner owner, long id, CancellationToken cancellationToken)
    {
        var session = await Of(owner).SingleOrDefaultAsync(own => own.Id == id, cancellationToken);
        if (session is null)
        {
            return false;
        }

        await EndAsync(owner, [session], cancellationToken);
        return true;
    }

    /// <summary>Ends all but the one that asks; how many those were.</summary>
    public async Task<int> EndOthersAsync(SessionOwner owner, CancellationToken cancellationToken)
    {
        var others = (await LiveAsync(owner, cancellationToken)).FindAll(session => session.Id != owner.Present);
        await EndAsync(owner, others, cancellationToken);
        return others.Count;
    }

    private async Task EndAsync(SessionOwner owner, List<PortalSession> sessions, CancellationToken cancellationToken)
    {
        var act = owner.Kind is SessionKind.Staff ? OversightAct.OfficerSessionEnded : OversightAct.ApplicantSessionEnded;
        db.Sessions.RemoveRange(sessions);
        sessions.ForEach(session => db.Witness(owner.Chain, act, nameof(PortalSession), session.Id, session.Browser));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (LostRaceException)
        {
            // One of them ended by itself meanwhile: what is left is ended, and told, alone.
            db.Forget();
            await EndAsync(owner, await StillThereAsync(owner, sessions, cancellationToken), cancellationToken);
        }
    }

    private Task<List<PortalSession>> StillThereAsync(SessionOwner owner, List<PortalSession> sessions, CancellationToken cancellationToken)
    {
        var ids = sessions.ConvertAll(session => session.Id);
        return Of(owner).Where(session => ids.Contains(session.Id)).ToListAsync(cancellationToken);
    }

    private async Task<List<PortalSession>> LiveAsync(SessionOwner owner, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sessions = await Of(owner).Where(session => session.EndsAt > now).ToListAsync(cancellationToken);
        var stamp = await db.Users.Where(account => account.Id == owner.Account).Select(account => account.SecurityStamp).SingleOrDefaultAsync(cancellationToken);
        return sessions.FindAll(session => !session.IsOver(uses.LastOf(session.Id, session.LastUsedAt), now)
            && (owner.Kind is SessionKind.Applicant || session.Stamp == stamp));
    }

    private IQueryable<PortalSession> Of(SessionOwner owner) =>
        db.Sessions.Where(session => session.Kind == owner.Kind && session.Account == owner.Account);
}
