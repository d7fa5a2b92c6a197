using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>待办申请.</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/queue")]
public sealed class QueueController(
    ListArranging arranging,
    QueueReading reading,
    QueueColumns columns,
    ApplicationLookup lookup)
    : StaffListController<QueueQuery>(arranging)
{
    private const string NothingFound = "在您的管辖范围内没有找到。请核对申请编号或证件号码。";

    private string? _number;

    protected override StaffList List => StaffList.Queue;

    protected override string Path => "/staff/queue";

    protected override (string Kind, string Title) Export => (QueueExport.Name, "导出待办申请");

    /// <summary>Posted, because what is typed may be a document number, and addresses are kept everywhere.</summary>
    [HttpPost("find")]
    public async Task<IActionResult> Find(string? number, CancellationToken cancellationToken)
    {
        if (await lookup.FindAsync(number, cancellationToken) is { } found)
        {
            return Redirect($"/staff/applications/{found}");
        }

        ModelState.AddModelError(
            nameof(QueueListPage.Number),
            string.IsNullOrWhiteSpace(number) ? "请填写申请编号或证件号码" : NothingFound);
        _number = number;
        return await ShowWholeAsync(cancellationToken);
    }

    protected override async Task<IActionResult> PageAsync(QueueQuery query, ListTools tools, CancellationToken cancellationToken) =>
        View(nameof(Index), await reading.ReadAsync(query, tools, User.ToOfficer(), cancellationToken) with { Number = _number });

    protected override IReadOnlyList<ColumnChoice> Columns(IReadOnlyList<string> chosen) => columns.All.AsChoices(chosen);
}
