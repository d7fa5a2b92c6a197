using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Exit;

/// <summary>What the forms of the exit read alike.</summary>
public static class ExitForms
{
    public const string Yes = "yes";
    public const string No = "no";

    public static IReadOnlyList<SelectListItem> Stability { get; } = [new("稳定", Yes), new("不稳定", No)];

    /// <summary>The places of these levels for which an administrator keeps the lists, by their full names.</summary>
    public static IReadOnlyList<SelectListItem> PlacesOf(Jurisdiction jurisdiction, DivisionDirectory divisions, params AgencyLevel[] levels) =>
    [
        .. divisions.Within(DivisionCode.Jilin)
            .Where(division => levels.Contains(division.Level) && jurisdiction.Reaches(division.Code))
            .Select(division => new SelectListItem(divisions.FullNameOf(division.Code), division.Code.Value)),
    ];

    /// <summary>元, with two places at most; null where it is no amount.</summary>
    public static decimal? ReadAmount(string? text) =>
        decimal.TryParse(TypedText.Compact(text), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && amount >= 0
            ? amount
            : null;

    /// <summary>Null where something of it is missing.</summary>
    public static ReportedIncome? ReadIncome(string? stability, string? monthly) =>
        stability is Yes or No && ReadAmount(monthly) is { } amount ? new ReportedIncome(stability is Yes, amount) : null;
}
