using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>联系计数: what the contacts with one registered person come to today (rules 9.4, 10.3).</summary>
public sealed class ExitCounters(IRegistryDbContext db, PersonReportReading reports, TimeProvider clock)
{
    /// <summary>What the person reported counts as a sign, as a contact does.</summary>
    public async Task<ContactCounters> OfAsync(RegistrationRecordId registration, CancellationToken cancellationToken)
    {
        var contacts = await db.ServiceContacts.AsNoTracking()
            .Where(contact => db.ServiceCases.Any(c => c.Id == contact.Case && c.Registration == registration))
            .ToListAsync(cancellationToken);
        return ContactCounters.Of(contacts, await reports.SignsOfAsync(registration, cancellationToken), clock.TodayInChina());
    }
}

/// <summary>Which of the two grounds that count the counters bear out.</summary>
public static class CountedGrounds
{
    public static bool SaySo(this ContactCounters counters, DeregistrationGround ground) => ground switch
    {
        DeregistrationGround.RefusedThreeTimes => counters.HasThreeRefusals,
        DeregistrationGround.UnreachableSixMonths => counters.HasSixMonths,
        _ => false,
    };
}
