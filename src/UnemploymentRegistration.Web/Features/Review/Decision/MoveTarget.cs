using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>Finds the one agency to which an application is to go, anywhere in the province (rule 5.5).</summary>
public sealed class MoveTarget(AgencyChoices choices, ReferenceData reference)
{
    private const int MostNamed = 6;

    private static readonly Jurisdiction _wholeProvince = new(AgencyCode.Province, AgencyLevel.Province);

    public Result<Agency> Read(string? typed)
    {
        var meant = choices.Meant(typed, _wholeProvince);
        return meant switch
        {
            [] => ApplicationErrors.NoSuchAgency,
            [var one] => one,
            _ => new DomainError("application.agency-unclear", SeveralOf(meant)),
        };
    }

    public bool StaysWith(Officer officer, Agency agency) =>
        officer.Jurisdiction.Covers(reference.Current.Agencies.PathOf(agency.Code));

    private static string SeveralOf(IReadOnlyList<Agency> meant)
    {
        var named = string.Join("、", meant.Take(MostNamed).Select(agency => $"{agency.Name}（{agency.Code}）"));
        return $"有 {meant.Count} 家机构符合：{named}{(meant.Count > MostNamed ? "等" : null)}。请填写机构代码。";
    }
}
