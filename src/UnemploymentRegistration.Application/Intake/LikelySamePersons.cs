using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>A record that may be the same person's under another document; nothing personal of it is told (rule 2.7).</summary>
public sealed record LikelyRecord(bool IsRegistered, long Number, AgencyCode Agency);

/// <summary>疑似同一人的提示: what a window is told of <see cref="SamePersonSearch"/> while a form is being filled in.</summary>
public sealed class LikelySamePersons(SamePersonSearch search)
{
    private const int Most = 5;

    /// <summary>At most five; they are shown to a person, and never merged by the program.</summary>
    public async Task<IReadOnlyList<LikelyRecord>> FindAsync(PersonInHand person, CancellationToken cancellationToken)
    {
        LikelyRecord[] found =
        [
            .. from application in await search.OpenApplicationsAsync(person, Most, cancellationToken)
               select new LikelyRecord(IsRegistered: false, application.Id.Value, application.Agency),
            .. from registration in await search.ActiveRegistrationsAsync(person, Most, cancellationToken)
               select new LikelyRecord(IsRegistered: true, registration.Id.Value, registration.ServingAgency),
        ];
        return [.. found.OrderByDescending(record => record.Number).Take(Most)];
    }
}
