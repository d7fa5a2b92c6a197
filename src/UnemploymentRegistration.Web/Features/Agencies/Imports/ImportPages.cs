using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Agencies;

namespace UnemploymentRegistration.Web.Features.Agencies.Imports;

/// <summary>A kind of list as its pages speak of it.</summary>
/// <param name="Kind">What is imported.</param>
/// <param name="Word">As the address names it.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Extension">How the file's name ends.</param>
/// <param name="Format">What must stand in the file.</param>
/// <param name="Home">The page that shows what was imported.</param>
public sealed record ImportKind(StagedImportKind Kind, string Word, string Title, string Extension, string Format, string Home)
{
    public static ImportKind DivisionChanges { get; } = new(
        StagedImportKind.DivisionChanges,
        "division-changes",
        "区划代码变更",
        ".csv",
        "UTF-8 编码的 CSV，表头为 old,new,effective,note；列出全部变更，没有列出的视为取消。",
        "/admin/divisions");

    private static readonly ImportKind[] _all =
    [
        new(
            StagedImportKind.Calendar,
            "calendar",
            "全年日历",
            ".json",
            "JSON 文件，按年份列出 daysOff（放假）和 makeUpWorkdays（调休上班）；文件里的年份整年替换，其他年份不变。",
            "/admin/calendar"),
        new(
            StagedImportKind.Divisions,
            "divisions",
            "行政区划",
            ".csv",
            "UTF-8 编码的 CSV，表头为 code,name,level,parent；列出全国到县、省内到社区的全部区划，没有列出的视为取消。",
            "/admin/divisions"),
        DivisionChanges,
        new(
            StagedImportKind.Agencies,
            "agencies",
            "经办机构",
            ".csv",
            "UTF-8 编码的 CSV，格式与“导出机构表”相同；列出的机构新设或修改，没有列出的机构不变。",
            "/admin/agencies"),
    ];

    public static ImportKind? Find(string word) => Array.Find(_all, kind => kind.Word == word);

    public static ImportKind Of(StagedImportKind kind) => Array.Find(_all, known => known.Kind == kind)!;
}

/// <summary>What the page of an upload shows.</summary>
public sealed record UploadPage(
    ImportKind Kind,
    IReadOnlyList<ImportEntry> Latest,
    IReadOnlyDictionary<OfficerId, string> Officers)
{
    public IFormFile? File { get; init; }
}

/// <summary>What the page of a rehearsal shows; a list that was applied is not rehearsed again.</summary>
public sealed record RehearsalPage(StagedImport Staged, ImportKind Kind, ImportRehearsal? Rehearsal);
