using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Review;

/// <summary>Which agencies somebody may mean who typed a code or a part of a name.</summary>
public sealed class AgencyChoices(ReferenceData reference)
{
    /// <summary>One for a code or a whole name; the larger agencies first.</summary>
    public IReadOnlyList<Agency> Meant(string? typed, Jurisdiction within)
    {
        var text = TypedText.Tidy(typed);
        if (text is null)
        {
            return [];
        }

        var agencies = reference.Current.Agencies;
        var exact = agencies.Find(new AgencyCode(TypedText.Compact(text)))
            ?? agencies.All.FirstOrDefault(agency => agency.Name == text);
        if (exact is not null)
        {
            return within.Covers(agencies.PathOf(exact.Code)) ? [exact] : [];
        }

        return
        [
            .. agencies.All
                .Where(agency => agency.Name.Contains(text, StringComparison.Ordinal) && within.Covers(agencies.PathOf(agency.Code)))
                .OrderBy(agency => agency.Level)
                .ThenBy(agency => agency.Code.Value, StringComparer.Ordinal),
        ];
    }
}
