using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>One look at the person's numbers or records.</summary>
/// <param name="Actor">As the trail writes it; pages show the role and nothing of the officer's own.</param>
public sealed record Look(
    DateTimeOffset At,
    long Sequence,
    OversightAct Act,
    string Actor,
    AgencyCode? Agency,
    string Subject,
    long Number,
    string? Reason);

/// <summary>A place in the list, behind which a page begins.</summary>
public sealed record LookPosition(DateTimeOffset At, long Sequence);

/// <summary>One page, the newest first.</summary>
public sealed record LookPage(IReadOnlyList<Look> Looks, bool HasMore);

/// <summary>谁查看过我的信息: from the trail, through its index of subjects; of one account's own records only (个人信息保护法 44).</summary>
public sealed class OwnLooks(IRegistryDbContext db)
{
    public const int PageSize = 20;

    private static readonly OversightAct[] _looks = [OversightAct.NumbersRevealed, OversightAct.PersonLookedUp];

    public async Task<LookPage> ReadAsync(ApplicantAccountId account, LookPosition? behind, CancellationToken cancellationToken)
    {
        var applications = await db.Applications.AsNoTracking().Where(a => a.Account == account).Select(a => a.Id).ToListAsync(cancellationToken);
        var registrations = await db.Registrations.AsNoTracking().Where(r => r.Account == account).Select(r => r.Id).ToListAsync(cancellationToken);
        List<Look> found =
        [
            .. await OfAsync(nameof(RegistrationApplication), [.. applications.Select(number => number.Value)], behind, cancellationToken),
            .. await OfAsync(nameof(RegistrationRecord), [.. registrations.Select(number => number.Value)], behind, cancellationToken),
        ];
        var page = found.OrderByDescending(look => look.At).ThenByDescending(look => look.Sequence).Take(PageSize + 1).ToList();
        return new LookPage([.. page.Take(PageSize)], page.Count > PageSize);
    }

    private async Task<List<Look>> OfAsync(string subject, long[] numbers, LookPosition? behind, CancellationToken cancellationToken)
    {
        if (numbers.Length == 0)
        {
            return [];
        }

        var entries = db.OversightEntries.AsNoTracking()
            .Where(e => e.Subject == subject && numbers.Contains(e.SubjectKey) && _looks.Contains(e.Act));
        if (behind is { At: var at, Sequence: var sequence })
        {
            entries = entries.Where(e => e.At < at || (e.At == at && e.Sequence < sequence));
        }

        return await entries
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Sequence)
            .Take(PageSize + 1)
            .Select(e => new Look(e.At, e.Sequence, e.Act, e.Actor, e.ActorAgency, e.Subject, e.SubjectKey, e.Note))
            .ToListAsync(cancellationToken);
    }
}
