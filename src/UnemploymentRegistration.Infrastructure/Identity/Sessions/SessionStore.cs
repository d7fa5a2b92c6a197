using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity.Sessions;

/// <summary>A session that a key opened.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Principal">Who signed in.</param>
/// <param name="LastUsedAt">Before this request.</param>
/// <param name="EndsAt">The end whatever the use.</param>
/// <param name="IsOver">It was idle or went on for too long: nobody is signed in by it any more.</param>
public sealed record OpenedSession(long Id, ClaimsPrincipal Principal, DateTimeOffset LastUsedAt, DateTimeOffset EndsAt, bool IsOver);

/// <summary>Sessions by their key: begun, found with one query, ended.</summary>
public sealed class SessionStore(
    RegistryDbContext db,
    IFieldProtector protector,
    SessionUses uses,
    KeySequence keys,
    TimeProvider clock,
    ILogger<SessionStore> log)
{
    // Every request asks it, so that it is built once.
    private static readonly Func<RegistryDbContext, BlindIndex, SessionKind, CancellationToken, Task<Found?>> _find = EF.CompileAsyncQuery(
        (RegistryDbContext db, BlindIndex key, SessionKind kind, CancellationToken _) => db.Sessions.AsNoTracking()
            .Where(session => session.Key == key && session.Kind == kind)
            .Select(session => new Found(
                session,
                db.Users.Where(account => account.Id == session.Account && !account.IsClosed).Select(account => account.SecurityStamp).FirstOrDefault()))
            .SingleOrDefault());

    public async Task BeginAsync(SessionStart start, CancellationToken cancellationToken)
    {
        db.Sessions.Add(PortalSession.Start(keys.Next(), start, clock.GetUtcNow(), protector));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Null where there is none, or the account is not any more what it was at the sign-in.</summary>
    public async Task<OpenedSession?> FindAsync(SessionKind kind, string key, string scheme, CancellationToken cancellationToken)
    {
        // One query: a closed account, another role or another agency counts from the next request on.
        var digest = protector.IndexOf(IndexedUse.SessionKey, key);

        // Open until the request's scope ends: what the page asks next need not open it again.
        await db.Database.OpenConnectionAsync(cancellationToken);
        var found = await _find(db, digest, kind, cancellationToken);
        if (found is null || (kind is SessionKind.Staff && (found.Stamp is null || found.Stamp != found.Session.Stamp)))
        {
            return null;
        }

        return Open(found.Session, scheme);
    }

    /// <summary>Ends one, however it was; one that is gone already is no matter.</summary>
    public Task EndAsync(long session, CancellationToken cancellationToken) => db.InTransactionAsync(
        () => db.Sessions.Where(known => known.Id == session).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    private OpenedSession? Open(PortalSession session, string scheme)
    {
        var lastUsed = uses.LastOf(session.Id, session.LastUsedAt);
        try
        {
            var principal = session.OpenPrincipal(scheme, protector);
            return new OpenedSession(session.Id, principal, lastUsed, session.EndsAt, session.IsOver(lastUsed, clock.GetUtcNow()));
        }
        catch (CryptographicException exception)
        {
            log.LogError(exception, "Session {Session} does not open: it was altered, or its key is gone", session.Id);
            return null;
        }
    }

    private sealed record Found(PortalSession Session, string? Stamp);
}
