using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>One agency as a list brings it, with every division that it serves.</summary>
public sealed record ListedAgency(
    long Line,
    AgencyCode Code,
    AgencyLevel Level,
    AgencyCode? Superior,
    AgencyFacts Facts,
    IReadOnlyList<DivisionCode> Serves);

/// <summary>What a list would do: agencies it opens, agencies it changes, service areas that come and go, places that change hands.</summary>
public sealed record AgencyImportPlan(
    IReadOnlyList<ListedAgency> Opened,
    IReadOnlyList<ListedAgency> Changed,
    IReadOnlyList<ServiceArea> AreasAdded,
    IReadOnlyList<ServiceArea> AreasRemoved,
    IReadOnlyList<RoutingChange> Effects)
{
    public bool IsEmpty => Opened.Count + Changed.Count + AreasAdded.Count + AreasRemoved.Count == 0;
}

/// <summary>导入机构: opens and changes agencies by a list; an agency that the list does not name stays as it is.</summary>
public sealed class ImportAgenciesHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    RoutingEffects effects,
    ReferenceEdit edit)
{
    /// <summary>What is wrong in the list beside the register, line by line.</summary>
    public IReadOnlyList<LineError> Check(IReadOnlyList<ListedAgency> list)
    {
        var (data, listed) = (reference.Current, list.ToDictionary(agency => agency.Code));
        return [.. list.SelectMany(agency => ErrorsOf(agency).Select(message => new LineError(agency.Line, message)))];

        IEnumerable<string> ErrorsOf(ListedAgency agency)
        {
            if (data.Agencies.Find(agency.Code) is { } known)
            {
                if ((known.Level, known.Superior) != (agency.Level, agency.Superior))
                {
                    yield return "已有机构的级别和上级不能改变";
                }
            }
            else if (LevelOf(agency.Superior) is not { } level || level >= agency.Level)
            {
                yield return "上级机构不存在，或级别不高于本机构";
            }

            if (agency.Code == AgencyCode.Province && !agency.Facts.IsActive)
            {
                yield return AgencyErrors.ProvinceStays.Message;
            }

            foreach (var division in agency.Serves.Where(division => data.Divisions.Find(division) is null))
            {
                yield return $"没有区划 {division}";
            }
        }

        AgencyLevel? LevelOf(AgencyCode? superior) => superior is not { } code
            ? null
            : data.Agencies.Find(code)?.Level ?? listed.GetValueOrDefault(code)?.Level;
    }

    public AgencyImportPlan Rehearse(IReadOnlyList<ListedAgency> list)
    {
        var agencies = reference.Current.Agencies;
        var listed = list.ToDictionary(agency => agency.Code);
        var (before, after) = (
            agencies.ServiceAreas.Where(area => listed.ContainsKey(area.Agency)).Select(Place).ToHashSet(),
            list.SelectMany(agency => agency.Serves.Select(division => (agency.Code, Division: division))).ToHashSet());
        var planned = new AgencyDirectory(
            [
                .. agencies.All.Where(agency => !listed.ContainsKey(agency.Code)),
                .. list.Select(agency => agencies.Find(agency.Code)?.Imagine(agency.Facts) ?? Opened(agency)),
            ],
            [
                .. agencies.ServiceAreas.Where(area => !listed.ContainsKey(area.Agency)),
                .. after.Select(area => ServiceArea.Of(area.Code, area.Division)),
            ]);
        return new AgencyImportPlan(
            [.. list.Where(agency => agencies.Find(agency.Code) is null)],
            [.. list.Where(agency => agencies.Find(agency.Code) is { } known && known.Facts != agency.Facts)],
            [.. after.Except(before).Select(area => ServiceArea.Of(area.Code, area.Division))],
            [.. before.Except(after).Select(area => ServiceArea.Of(area.Code, area.Division))],
            effects.Between(planned));
    }

    public async Task<Result<AgencyImportPlan>> HandleAsync(
        IReadOnlyList<ListedAgency> list,
        string source,
        CancellationToken cancellationToken)
    {
        await edit.BeginAsync(cancellationToken);
        var plan = Rehearse(list);
        db.Agencies.AddRange(plan.Opened.Select(Opened));
        foreach (var opened in plan.Opened)
        {
            Witness(opened.Code, OversightAct.AgencyOpened, opened.Facts.Name);
        }

        await ChangeAsync(plan, cancellationToken);
        db.ServiceAreas.AddRange(plan.AreasAdded);
        db.ServiceAreas.RemoveRange(plan.AreasRemoved);
        foreach (var area in plan.AreasAdded)
        {
            Witness(area.Agency, OversightAct.ServiceAreaChanged, $"增加 {area.Division}");
        }

        foreach (var area in plan.AreasRemoved)
        {
            Witness(area.Agency, OversightAct.ServiceAreaChanged, $"取消 {area.Division}");
        }

        Witness(
            AgencyCode.Province,
            OversightAct.AgenciesImported,
            $"新设 {plan.Opened.Count}，修改 {plan.Changed.Count}；{source}");
        var saved = await edit.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : plan;
    }

    private async Task ChangeAsync(AgencyImportPlan plan, CancellationToken cancellationToken)
    {
        var known = await db.Agencies.ToDictionaryAsync(agency => agency.Code, cancellationToken);
        foreach (var changed in plan.Changed)
        {
            var before = known[changed.Code].Facts;
            known[changed.Code].Become(changed.Facts);
            foreach (var note in TrailNotes.Of(before, changed.Facts))
            {
                Witness(changed.Code, OversightAct.AgencyChanged, note);
            }
        }
    }

    private void Witness(AgencyCode agency, OversightAct act, string note) =>
        db.Witness(agency, act, nameof(Agency), ChangeAgencyHandler.KeyOf(agency), note);

    private static Agency Opened(ListedAgency listed)
    {
        var agency = Agency.Open(listed.Code, listed.Facts.Name, listed.Level, listed.Superior, listed.Facts.IsUrban);
        agency.Become(listed.Facts);
        return agency;
    }

    private static (AgencyCode Code, DivisionCode Division) Place(ServiceArea area) => (area.Agency, area.Division);
}
