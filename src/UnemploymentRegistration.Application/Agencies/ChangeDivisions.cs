using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>导入区划: a new list of divisions, or of dated changes, takes the place of the one in force (rule 5.6).</summary>
/// <remarks>Records keep the codes they were written with; changed codes lead from them to today's.</remarks>
public sealed class ChangeDivisionsHandler(IRegistryDbContext db, ReferenceEdit edit)
{
    public async Task<DivisionDifference> RehearseAsync(IReadOnlyList<Division> list, CancellationToken cancellationToken) =>
        DivisionDifference.Between(await db.Divisions.AsNoTracking().ToListAsync(cancellationToken), list);

    public async Task<DivisionChangeDifference> RehearseAsync(IReadOnlyList<DivisionChange> list, CancellationToken cancellationToken) =>
        DivisionChangeDifference.Between(await db.DivisionChanges.AsNoTracking().ToListAsync(cancellationToken), list);

    public async Task<Result<DivisionDifference>> ImportAsync(
        IReadOnlyList<Division> list,
        string source,
        CancellationToken cancellationToken)
    {
        await edit.BeginAsync(cancellationToken);
        var known = await db.Divisions.ToDictionaryAsync(division => division.Code, cancellationToken);
        var difference = DivisionDifference.Between(known.Values, list);
        db.Divisions.AddRange(difference.Added);
        db.Divisions.RemoveRange(difference.Removed);
        foreach (var renamed in difference.Renamed)
        {
            known[renamed.Code].Rename(renamed.After);
        }

        Witness(
            $"区划表：新增 {difference.Added.Count}，取消 {difference.Removed.Count}，更名 {difference.Renamed.Count}；{source}");
        var saved = await edit.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : difference;
    }

    public async Task<Result<DivisionChangeDifference>> ImportAsync(
        IReadOnlyList<DivisionChange> list,
        string source,
        CancellationToken cancellationToken)
    {
        await edit.BeginAsync(cancellationToken);
        var known = await db.DivisionChanges.ToDictionaryAsync(change => change.Old, cancellationToken);
        var difference = DivisionChangeDifference.Between(known.Values, list);
        db.DivisionChanges.AddRange(difference.Added);
        db.DivisionChanges.RemoveRange(difference.Removed);
        foreach (var corrected in difference.Corrected)
        {
            known[corrected.Old].Become(corrected);
        }

        Witness(
            $"代码变更表：新增 {difference.Added.Count}，更正 {difference.Corrected.Count}，取消 {difference.Removed.Count}；{source}");
        var saved = await edit.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : difference;
    }

    private void Witness(string note) =>
        db.Witness(AgencyCode.Province, OversightAct.DivisionsImported, nameof(Division), subjectKey: 22, note);
}
