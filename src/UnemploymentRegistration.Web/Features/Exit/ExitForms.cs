using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Exit;

/// <summary>What the forms of the exit read alike.</summary>
public static class ExitForms
{
    public const string Yes = "yes";
    public const string No = "no";

    public static IReadOnlyList<SelectListItem> Stability { get; } = [new("稳定", Yes), new("不稳定", No)];

    /// <summary>元, with two places at most; null where it is no amount.</summary>
    public static decimal? ReadAmount(string? text) =>
        decimal.TryParse(TypedText.Compact(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount >= 0
            ? amount
            : null;

    /// <summary>Null where something of it is missing.</summary>
    public static ReportedIncome? ReadIncome(string? stability, string? monthly) =>
        stability is Yes or No && ReadAmount(monthly) is { } amount ? new ReportedIncome(stability is Yes, amount) : null;
}
