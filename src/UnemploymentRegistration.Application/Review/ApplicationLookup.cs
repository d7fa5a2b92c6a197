using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.People;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Review;

/// <summary>Finds one application by its number or by a document number, in whatever state it is.</summary>
public sealed class ApplicationLookup(IRegistryDbContext db, PossiblePersons persons, TimeProvider clock)
{
    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<RegistrationApplicationId?> FindAsync(string? typed, CancellationToken cancellationToken)
    {
        var text = TypedText.Compact(typed);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            var number = new RegistrationApplicationId(digits);
            if (await db.Applications.AnyAsync(a => a.Id == number, cancellationToken))
            {
                return number;
            }
        }

        var people = persons.Of(text, clock.TodayInChina());
        if (people.Length == 0)
        {
            return null;
        }

        // The open one before those that were decided, of these the newest.
        return await db.Applications.AsNoTracking()
            .Where(a => people.Contains(a.Person))
            .OrderBy(a => a.Status == ApplicationStatus.Pending ? 0 : 1).ThenByDescending(a => a.Id)
            .Select(a => (RegistrationApplicationId?)a.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
