using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.Register;

/// <summary>登记名册: whom this jurisdiction registered or serves.</summary>
[Authorize(Policy = Permissions.SeeRegistrations)]
[Route("staff/registrations")]
public sealed class RegisterController(
    ListArranging arranging,
    RegisterReading reading,
    RegisterColumns columns,
    RegistrationFiles files,
    Histories histories)
    : StaffListController<RegisterQuery>(arranging)
{
    private const string NothingFound = "在您的管辖范围内没有找到。请核对登记编号或证件号码。";

    private string? _number;

    protected override StaffList List => StaffList.Register;

    protected override string Path => "/staff/registrations";

    protected override (string Kind, string Title) Export => (RegisterExport.Name, "导出登记名册");

    /// <summary>Posted, because what is typed may be a document number, and addresses are kept everywhere.</summary>
    [HttpPost("find")]
    public async Task<IActionResult> Find(string? number, CancellationToken cancellationToken)
    {
        if (await files.LookUpAsync(number, cancellationToken) is { } found)
        {
            return RedirectToAction(nameof(Entry), new { number = found.Value });
        }

        ModelState.AddModelError(
            nameof(RegisterListPage.Number),
            string.IsNullOrWhiteSpace(number) ? "请填写登记编号或证件号码" : NothingFound);
        _number = number;
        return await ShowWholeAsync(cancellationToken);
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Entry(long number, CancellationToken cancellationToken) =>
        await files.FindAsync(new(number), cancellationToken) is { } file
            ? View(new RegistrationPage(file, await histories.WriteAsync(file.History, cancellationToken)))
            : NotFound();

    protected override async Task<IActionResult> PageAsync(RegisterQuery query, ListTools tools, CancellationToken cancellationToken) =>
        View(nameof(Index), await reading.ReadAsync(query, tools, User.ToOfficer(), cancellationToken) with { Number = _number });

    protected override IReadOnlyList<ColumnChoice> Columns(IReadOnlyList<string> chosen) => columns.All.AsChoices(chosen);
}

/// <summary>What the page of one entry shows.</summary>
public sealed record RegistrationPage(RegistrationFile File, IReadOnlyList<HistoryWords> History)
{
    public RegistrationRecord Record => File.Record;
}
