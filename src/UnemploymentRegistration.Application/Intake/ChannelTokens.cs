using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>One token as the list shows it; the token itself is nowhere.</summary>
public sealed record TokenEntry(
    long Id,
    ChannelCode Channel,
    string Label,
    DateTimeOffset IssuedAt,
    DateOnly? LastUsedOn,
    DateTimeOffset? RevokedAt);

/// <summary>A token that was just made: the only moment at which it can be read.</summary>
public sealed record IssuedToken(long Id, string Token);

/// <summary>渠道令牌管理: issued once, shown once, revoked for good; kept as a keyed digest.</summary>
public sealed class ChannelTokens(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    private const int TokenBytes = 32;

    /// <summary>Those in force first, of these the newest.</summary>
    public async Task<IReadOnlyList<TokenEntry>> ListAsync(CancellationToken cancellationToken) =>
        await db.ChannelTokens.AsNoTracking()
            .OrderBy(token => token.RevokedAt == null ? 0 : 1).ThenByDescending(token => token.Id)
            .Select(token => new TokenEntry(
                token.Id, token.Channel, token.Label, token.IssuedAt, token.LastUsedOn, token.RevokedAt))
            .ToListAsync(cancellationToken);

    public async Task<IssuedToken> IssueAsync(ChannelCode channel, string label, CancellationToken cancellationToken)
    {
        var text = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var token = ChannelToken.Issue(keys.Next(), channel, text, clock.GetUtcNow(), protector, label);
        db.ChannelTokens.Add(token);
        Witness(token, OversightAct.ChannelTokenIssued);
        await db.SaveChangesAsync(cancellationToken);
        return new IssuedToken(token.Id, text);
    }

    public async Task<Result> RevokeAsync(long id, CancellationToken cancellationToken)
    {
        var token = await db.ChannelTokens.SingleOrDefaultAsync(known => known.Id == id, cancellationToken);
        if (token is null)
        {
            return ChannelTokenErrors.NotFound;
        }

        if (token.RevokedAt is not null)
        {
            return ChannelTokenErrors.AlreadyRevoked;
        }

        token.Revoke(clock.GetUtcNow());
        Witness(token, OversightAct.ChannelTokenRevoked);
        await db.SaveChangesAsync(cancellationToken);
        return Result.Success;
    }

    private void Witness(ChannelToken token, OversightAct act) => db.Witness(
        AgencyCode.Province, act, nameof(ChannelToken), token.Id, $"{token.Channel}：{token.Label}");
}
