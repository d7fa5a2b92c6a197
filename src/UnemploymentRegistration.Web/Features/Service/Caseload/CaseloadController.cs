using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Caseload;

/// <summary>服务台账: whom this jurisdiction looks after, and what is due next.</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload")]
public sealed class CaseloadController(ListArranging arranging, CaseloadReading reading, CaseloadColumns columns)
    : StaffListController<CaseloadQuery>(arranging)
{
    protected override StaffList List => StaffList.Caseload;

    protected override string Path => CaseloadQuery.Path;

    protected override (string Kind, string Title) Export => (CaseloadExport.Name, "导出服务台账");

    protected override async Task<IActionResult> PageAsync(CaseloadQuery query, ListTools tools, CancellationToken cancellationToken) =>
        View(nameof(Index), await reading.ReadAsync(query, tools, User.ToOfficer(), cancellationToken));

    protected override IReadOnlyList<ColumnChoice> Columns(IReadOnlyList<string> chosen) => columns.All.AsChoices(chosen);
}
