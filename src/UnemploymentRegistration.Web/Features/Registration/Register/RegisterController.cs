using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.Register;

/// <summary>登记名册: whom this jurisdiction registered or serves.</summary>
[Authorize(Policy = Permissions.SeeRegistrations)]
[Route("staff/registrations")]
public sealed class RegisterController(RegisterList register, RegistrationFiles files, Histories histories) : Controller
{
    private const string NothingFound = "在您的管辖范围内没有找到。请核对登记编号或证件号码。";

    [HttpGet]
    public async Task<IActionResult> Index(string? name, long? after, long? before, CancellationToken cancellationToken) =>
        View(await ReadAsync(name, PositionOf(after, before), cancellationToken));

    [HttpGet("find")]
    public IActionResult Return() => RedirectToAction(nameof(Index));

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
        return View(nameof(Index), await ReadAsync(name: null, position: null, cancellationToken) with { Number = number });
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Entry(long number, CancellationToken cancellationToken) =>
        await files.FindAsync(new(number), cancellationToken) is { } file
            ? View(new RegistrationPage(file, await histories.WriteAsync(file.History, cancellationToken)))
            : NotFound();

    private async Task<RegisterListPage> ReadAsync(string? name, RegisterPosition? position, CancellationToken cancellationToken)
    {
        var beginning = TypedText.Tidy(name);
        return new RegisterListPage(beginning, await register.ReadAsync(beginning, position, cancellationToken));
    }

    private static RegisterPosition? PositionOf(long? after, long? before) => (after, before) switch
    {
        (_, { } key) => new RegisterPosition(new(key), Backwards: true),
        ({ } key, _) => new RegisterPosition(new(key), Backwards: false),
        _ => null,
    };
}

/// <summary>What the list of the register shows.</summary>
public sealed record RegisterListPage(string? Name, RegisterPage Page)
{
    /// <summary>What was looked for by number; only ever on a page that answers a post.</summary>
    public string? Number { get; init; }

    public string AddressAfter => Address("after", Page.Entries[^1].Number);

    public string AddressBefore => Address("before", Page.Entries[0].Number);

    private string Address(string direction, RegistrationRecordId number) =>
        string.Create(CultureInfo.InvariantCulture, $"/staff/registrations?{direction}={number}")
        + (Name is null ? null : $"&name={Uri.EscapeDataString(Name)}");
}

/// <summary>What the page of one entry shows.</summary>
public sealed record RegistrationPage(RegistrationFile File, IReadOnlyList<HistoryWords> History)
{
    public RegistrationRecord Record => File.Record;
}
