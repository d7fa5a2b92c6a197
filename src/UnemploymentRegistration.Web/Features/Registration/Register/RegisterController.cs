using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Features.Review.Decision;
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

    /// <summary>Shows the numbers in full on this one answer, for one of the two reasons there are.</summary>
    [HttpPost("{number:long}/reveal")]
    public async Task<IActionResult> Reveal(
        long number,
        string? reason,
        [FromServices] RevealRegistrationNumbersHandler revealNumbers,
        CancellationToken cancellationToken)
    {
        if (!RevealReasons.All.Contains(reason))
        {
            return await files.FindAsync(new(number), cancellationToken) is null ? NotFound() : BadRequest();
        }

        return await revealNumbers.HandleAsync(new(new(number), reason!), cancellationToken) is { } revealed
            && await files.FindAsync(new(number), cancellationToken) is { } file
            ? View(nameof(Entry), new RegistrationPage(file, await histories.WriteAsync(file.History, cancellationToken)) { Revealed = revealed })
            : NotFound();
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way to a number.</summary>
    [HttpGet("{number:long}/reveal")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Entry), new { number });

    protected override async Task<IActionResult> PageAsync(RegisterQuery query, ListTools tools, CancellationToken cancellationToken) =>
        View(nameof(Index), await reading.ReadAsync(query, tools, User.ToOfficer(), cancellationToken) with { Number = _number });

    protected override IReadOnlyList<ColumnChoice> Columns(IReadOnlyList<string> chosen) => columns.All.AsChoices(chosen);
}

/// <summary>What the page of one entry shows.</summary>
public sealed record RegistrationPage(RegistrationFile File, IReadOnlyList<HistoryWords> History)
{
    /// <summary>The numbers in full, on this one answer.</summary>
    public Particulars? Revealed { get; init; }

    public RegistrationRecord Record => File.Record;
}
