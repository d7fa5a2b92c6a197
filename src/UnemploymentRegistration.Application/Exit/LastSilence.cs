using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>不再打扰: what still waits to be sent to somebody who has died is not sent any more, and nothing new is (rule 10.1).</summary>
public sealed class LastSilence(IRegistryDbContext db, IFieldProtector protector)
{
    // ':' and the character after it: the keys of one record's messages and of no other's.
    private const char AfterColon = ';';

    // Of one record each; with its number in the second place.
    private static readonly string[] _ofOneRecord = ["application", "registration", "case"];

    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>Whether the registration that came of an application ended with a death, or one is being looked into.</summary>
    public Task<bool> IsKeptForAsync(RegistrationApplicationId application, CancellationToken cancellationToken) =>
        db.Registrations.IgnoreQueryFilters(_jurisdiction).AnyAsync(
            r => r.Application == application
                && (r.EndGround == DeregistrationGround.Deceased
                    || db.Deregistrations.Any(d => d.Registration == r.Id
                        && d.Ground == DeregistrationGround.Deceased
                        && (d.Status == DeregistrationStatus.Investigating || d.Status == DeregistrationStatus.Informed))),
            cancellationToken);

    /// <summary>Whether a step that tells the person has to wait, because it is not known whether the person lives.</summary>
    public async Task<bool> IsKeptAgainstAsync(Deregistration deregistration, CancellationToken cancellationToken) =>
        deregistration.Ground is not DeregistrationGround.Deceased
        && (await DeathsLookedIntoAsync([deregistration.Registration], cancellationToken)).Count > 0;

    /// <summary>Of whom it is being looked into whether they have died; the whole province is asked.</summary>
    public async Task<IReadOnlySet<RegistrationRecordId>> DeathsLookedIntoAsync(
        RegistrationRecordId[] among,
        CancellationToken cancellationToken) =>
        await db.Deregistrations.IgnoreQueryFilters(_jurisdiction)
            .Where(d => among.Contains(d.Registration)
                && d.Ground == DeregistrationGround.Deceased
                && (d.Status == DeregistrationStatus.Investigating || d.Status == DeregistrationStatus.Informed))
            .Select(d => d.Registration)
            .ToHashSetAsync(cancellationToken);

    /// <summary>
    /// Cancels with the next save what waits for the person's telephone, and what waits about the person for a former one; what
    /// waits there for others of the family stays.
    /// </summary>
    public async Task CancelWaitingAsync(RegistrationRecord record, CancellationToken cancellationToken)
    {
        var (masked, mobile) = (record.MobileMasked, record.OpenParticulars(protector).Mobile);
        var own = await OwnNumbersAsync(record, cancellationToken);
        var there = await Waiting().Where(m => m.MobileMasked == masked).ToListAsync(cancellationToken);
        List<SmsMessage> waiting = [.. there.Where(message => IsForPerson(message, own) && IsTo(message, mobile))];
        foreach (var subject in own.SelectMany(number => _ofOneRecord.Select(kind => $"{kind}:{number}")))
        {
            var (from, to) = ($"{subject}:", $"{subject}{AfterColon}");
            waiting.AddRange(await Waiting().Where(m => m.Key.CompareTo(from) >= 0 && m.Key.CompareTo(to) < 0).ToListAsync(cancellationToken));
        }

        waiting.ForEach(message => message.Cancel());
    }

    private IQueryable<SmsMessage> Waiting() => db.SmsMessages.Where(m => m.Status == SmsStatus.Waiting || m.Status == SmsStatus.Sending);

    private async Task<HashSet<string>> OwnNumbersAsync(RegistrationRecord record, CancellationToken cancellationToken)
    {
        var person = record.PersonIndexes(protector);
        var applications = await db.Applications.IgnoreQueryFilters(_jurisdiction)
            .Where(a => person.Contains(a.Person)).Select(a => a.Id).ToListAsync(cancellationToken);
        var registrations = await db.Registrations.IgnoreQueryFilters(_jurisdiction)
            .Where(r => person.Contains(r.Person)).Select(r => r.Id).ToListAsync(cancellationToken);
        var cases = await db.ServiceCases.IgnoreQueryFilters(_jurisdiction)
            .Where(c => c.Registration != null && registrations.Contains(c.Registration.Value)).Select(c => c.Id).ToListAsync(cancellationToken);
        return
        [
            .. applications.Select(number => number.Value.ToString(CultureInfo.InvariantCulture)),
            .. registrations.Select(number => number.Value.ToString(CultureInfo.InvariantCulture)),
            .. cases.Select(number => number.Value.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    // A sign-in code is asked for by whoever holds the telephone now, and ends by itself.
    private static bool IsForPerson(SmsMessage message, HashSet<string> own)
    {
        var parts = message.Key.Split(':');
        return !parts[0].StartsWith("sign-in", StringComparison.Ordinal)
            && (!_ofOneRecord.Contains(parts[0]) || (parts.Length > 1 && own.Contains(parts[1])));
    }

    private bool IsTo(SmsMessage message, string mobile)
    {
        try
        {
            return message.Open(protector).Mobile == mobile;
        }
        catch (UnreadableValueException)
        {
            // It is not sent as it is; whoever meets it next reports it.
            return false;
        }
    }
}
