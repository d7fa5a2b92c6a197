using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>接收或退回转接: the register, the case, what is open against it and the ledger change in one transaction (rule 9.7).</summary>
/// <param name="Reason">Why it goes back; null where it is accepted.</param>
public sealed record AnswerHandOver(CaseHandOverId HandOver, string? Reason, Officer Officer);

public sealed class AnswerHandOverHandler(
    IRegistryDbContext db,
    TextablePeople people,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result> HandleAsync(AnswerHandOver command, CancellationToken cancellationToken)
    {
        var handOver = await db.CaseHandOvers.SingleOrDefaultAsync(h => h.Id == command.HandOver, cancellationToken);
        if (handOver is null)
        {
            return HandOverErrors.NotFound;
        }

        // Who may answer was asked before the case, which is not the receiver's yet, is looked up past the jurisdiction.
        if (handOver.WhyMayNotAnswer(command.Officer) is { } error)
        {
            return error;
        }

        var @case = await db.ServiceCases
            .IgnoreQueryFilters([RegistryFilters.Jurisdiction])
            .SingleAsync(c => c.Id == handOver.Case, cancellationToken);
        var now = clock.GetUtcNow();
        var answered = command.Reason is { } reason
            ? handOver.Decline(reason, @case, command.Officer, now)
            : await AcceptAsync(handOver, @case, command.Officer, now, cancellationToken);
        if (answered.IsRefused)
        {
            db.Forget();
            return answered;
        }

        return await db.SaveUnlessLostAsync(HandOverErrors.AlreadyAnswered, cancellationToken);
    }

    private async Task<Result> AcceptAsync(
        CaseHandOver handOver,
        ServiceCase @case,
        Officer officer,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (handOver.Registration is { } registration)
        {
            var moved = await MoveRecordAsync(registration, handOver, now, cancellationToken);
            if (moved.IsRefused)
            {
                return moved;
            }
        }

        var tells = await people.WhyNotAsync(@case, cancellationToken) is null;
        var accepted = handOver.Accept(@case, officer, now);
        if (!accepted.IsRefused && tells)
        {
            await TellAsync(handOver, @case, now, cancellationToken);
        }

        return accepted;
    }

    private async Task<Result> MoveRecordAsync(
        RegistrationRecordId registration,
        CaseHandOver handOver,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var record = await db.Registrations
            .IgnoreQueryFilters([RegistryFilters.Jurisdiction])
            .SingleAsync(r => r.Id == registration, cancellationToken);
        var moved = record.HandOver(handOver.To, new MovementStamp(keys.Next(), now.DateInChina(), now));
        if (moved.IsRefused)
        {
            return moved;
        }

        record.MoveResidence(new PlaceAddress(handOver.Residence, handOver.OpenWords(protector).Address), protector);
        var open = await db.Deregistrations
            .IgnoreQueryFilters([RegistryFilters.Jurisdiction])
            .Where(d => d.Registration == registration
                && (d.Status == DeregistrationStatus.Proposed || d.Status == DeregistrationStatus.Investigating || d.Status == DeregistrationStatus.Informed))
            .ToListAsync(cancellationToken);
        open.ForEach(deregistration => deregistration.HandOver(handOver.To));
        return Result.Success;
    }

    private async Task TellAsync(CaseHandOver handOver, ServiceCase @case, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var platform = reference.Current.Agencies.Find(handOver.ToAgency)!;
        var text = SmsTexts.HandedOver(platform.Name, platform.Phone is { Length: > 0 } phone ? phone : SmsTexts.Hotline);
        var key = string.Create(CultureInfo.InvariantCulture, $"case:{@case.Id}:hand-over:{handOver.Id}");
        var content = new SmsContent(await people.MobileOfAsync(@case, cancellationToken), text);
        db.SmsMessages.Add(SmsMessage.Queue(keys.Next(), key, content, now, protector));
    }
}
