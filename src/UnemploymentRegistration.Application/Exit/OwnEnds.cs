using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>An ended registration as its holder sees it: when, why, and how to object (rules 7.7, 10.1).</summary>
/// <param name="Ground">In the words of the notice, or of the local list.</param>
/// <param name="LastDay">Until when one may object.</param>
public sealed record OwnEnd(
    DeregistrationId Number,
    RegistrationRecordId Registration,
    RegistrationApplicationId Application,
    string Name,
    DateOnly RegisteredOn,
    DateOnly EndedOn,
    string Ground,
    Agency Decider,
    DateOnly LastDay,
    ObjectionState? Objection,
    bool MayObject);

/// <summary>已注销的登记: those that came from one account, the newest first.</summary>
public sealed class OwnEnds(
    IRegistryDbContext db,
    ReferenceData reference,
    CodeLists codes,
    ExitObjectionTerms terms,
    TimeProvider clock)
{
    public async Task<IReadOnlyList<OwnEnd>> ListAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        var ended = await db.Registrations.AsNoTracking()
            .Where(r => r.Account == account && r.Status == RegistrationStatus.Ended)
            .OrderByDescending(r => r.Id)
            .ToListAsync(cancellationToken);
        var numbers = ended.Select(r => r.Id).ToArray();
        var cases = await db.Deregistrations.AsNoTracking()
            .Where(d => numbers.Contains(d.Registration) && d.Status == DeregistrationStatus.Confirmed)
            .ToDictionaryAsync(d => d.Registration, cancellationToken);
        List<OwnEnd> ends = [];
        foreach (var record in ended.Where(record => cases.ContainsKey(record.Id)))
        {
            ends.Add(await EndOfAsync(record, cases[record.Id], cancellationToken));
        }

        return ends;
    }

    public async Task<OwnEnd?> FindAsync(ApplicantAccountId account, DeregistrationId number, CancellationToken cancellationToken) =>
        (await ListAsync(account, cancellationToken)).FirstOrDefault(end => end.Number == number);

    private async Task<OwnEnd> EndOfAsync(RegistrationRecord record, Deregistration confirmed, CancellationToken cancellationToken)
    {
        var (objection, lastDay) = (await ObjectionOfAsync(confirmed, cancellationToken), terms.LastDayFor(confirmed));
        return new OwnEnd(
            confirmed.Id,
            record.Id,
            record.Application,
            record.Name,
            record.RegisteredOn,
            record.EndedOn!.Value,
            await GroundOfAsync(confirmed, cancellationToken),
            reference.Current.Agencies.Find(terms.DeciderOver(confirmed).Agency)!,
            lastDay,
            objection,
            MayObject: objection is null && clock.TodayInChina() <= lastDay);
    }

    private async Task<string> GroundOfAsync(Deregistration confirmed, CancellationToken cancellationToken) =>
        confirmed.LocalGround is { } local
            ? await db.LocalGrounds.Where(g => g.Id == local).Select(g => g.Name).SingleAsync(cancellationToken)
            : codes.DeregistrationReason.NameOf(confirmed.Ground.ToCode());

    private async Task<ObjectionState?> ObjectionOfAsync(Deregistration confirmed, CancellationToken cancellationToken) =>
        confirmed.Objection is not { } number
            ? null
            : await db.Objections.AsNoTracking()
                .Where(o => o.Id == number)
                .Select(o => new ObjectionState(
                    o.Id, o.Status, o.FiledAt, o.Decider, o.AnswerDue, o.AnswerDueIsProvisional, o.AnsweredAt, o.AnswerReason))
                .SingleAsync(cancellationToken);
}
