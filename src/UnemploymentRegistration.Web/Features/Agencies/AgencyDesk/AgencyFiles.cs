using System.Globalization;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;

namespace UnemploymentRegistration.Web.Features.Agencies.AgencyDesk;

/// <summary>Puts the administrator's pages of agencies together.</summary>
public sealed class AgencyFiles(
    ReferenceData reference,
    RoutingEffects effects,
    WaitingAtAgency waiting,
    OfficerList officers,
    TrailReading trail,
    Histories histories,
    IRegistryDbContext db)
{
    private const int PageSize = 30;

    public AgencyListPage List(AgencyQuery query, Officer officer)
    {
        var agencies = reference.Current.Agencies;
        var text = TypedText.Tidy(query.Name);
        Agency[] found =
        [
            .. agencies.All
                .Where(agency => officer.Jurisdiction.Covers(agencies.PathOf(agency.Code)))
                .Where(agency => text is null || agency.Name.Contains(text, StringComparison.Ordinal) || agency.Code.Value.StartsWith(text, StringComparison.Ordinal))
                .Where(agency => !query.Closed || !agency.IsActive)
                .Where(agency => query.After is null || string.CompareOrdinal(agency.Code.Value, query.After) > 0)
                .OrderBy(agency => agency.Code.Value, StringComparer.Ordinal)
                .Take(PageSize + 1),
        ];
        return new AgencyListPage(query, [.. found.Take(PageSize)], found.Length > PageSize);
    }

    /// <summary>The whole list as a file; that it was taken stands in the trail (rule 13.1).</summary>
    public async Task<byte[]> ExportAsync(CancellationToken cancellationToken)
    {
        db.Witness(AgencyCode.Province, OversightAct.ListFetched, nameof(Agency), subjectKey: 22, "agencies.csv");
        await db.SaveChangesAsync(cancellationToken);
        return AgencyListFile.Write(reference.Current.Agencies.All, reference.Current.Agencies.ServiceAreas);
    }

    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<AgencyPage?> FindAsync(string code, Officer officer, CancellationToken cancellationToken)
    {
        var agencies = reference.Current.Agencies;
        if (!AgencyCode.TryParse(code, out var known) || agencies.FindWithin(known, officer.Jurisdiction) is not { } agency)
        {
            return null;
        }

        var history = await trail.OfAsync(nameof(Agency), long.Parse(code, CultureInfo.InvariantCulture), cancellationToken);
        return new AgencyPage(
            agency,
            [.. agencies.ServiceAreas.Where(area => area.Agency == known).Select(area => area.Division).OrderBy(division => division.Value, StringComparer.Ordinal)],
            await officers.CountAtAsync(known, cancellationToken),
            await histories.WriteAsync(history, cancellationToken))
        {
            Form = AgencyForm.Of(agency),
        };
    }

    public async Task<AgencyCheck> CheckAsync(Agency agency, AgencyForm form, CancellationToken cancellationToken) => new(
        agency,
        form,
        effects.If(agency.Imagine(form.ToFacts())),
        await waiting.ReadAsync(agency.Code, cancellationToken),
        await officers.CountAtAsync(agency.Code, cancellationToken));

    public AreaCheck CheckArea(Agency agency, DivisionCode division, bool serves) => new(
        agency,
        division,
        serves,
        serves ? effects.IfServes(agency.Code, division) : effects.IfServesNoMore(agency.Code, division));
}
