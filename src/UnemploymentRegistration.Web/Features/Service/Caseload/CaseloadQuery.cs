using System.Globalization;
using System.Text.Json.Serialization;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Service.Caseload;

/// <summary>The state of the caseload; no name stands in its address.</summary>
public sealed class CaseloadQuery : ListQuery
{
    public const string Path = "/staff/caseload";
    public const string Overdue = "overdue";
    public const string Today = "this-day";
    public const string Next = "next";
    public const string Soon = "soon";
    public const string Registered = "registered";
    public const string Referred = "referred";

    private const string DayFormat = "yyyyMMdd";

    /// <summary>A code or a part of a name.</summary>
    public string? Agency { get; set; }

    public string? Due { get; set; }

    public string? Reason { get; set; }

    public string? Grade { get; set; }

    /// <summary>Registered people only, or referred ones only.</summary>
    public string? Kind { get; set; }

    /// <summary>Only whom the officer looks after by name.</summary>
    public bool Mine { get; set; }

    [JsonIgnore]
    public override IReadOnlyDictionary<string, string?> Fields => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["agency"] = Agency,
        ["due"] = Due,
        ["reason"] = Reason,
        ["grade"] = Grade,
        ["kind"] = Kind,
        ["mine"] = Mine ? "true" : null,
    };

    /// <summary>Null where neither place was given, or it was given wrongly: the list then starts anew.</summary>
    [JsonIgnore]
    public CaseloadPosition? Position => Read(Before, backwards: true) ?? Read(After, backwards: false);

    /// <summary>The state as a form carries it on, for the way to the next person; a name is not carried.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, string?>> Carried => Fields.Where(known => !string.IsNullOrEmpty(known.Value));

    public string AddressOf(ServiceCaseId id) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString($"{Path}/{id}", Carried);

    public static string PlaceOf(DateOnly due, ServiceCaseId id) => $"{due.ToString(DayFormat, CultureInfo.InvariantCulture)}-{id}";

    public static CaseloadPosition? Read(string? text, bool backwards) =>
        text?.Split('-') is [var day, var number]
        && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new CaseloadPosition(due, new ServiceCaseId(key), backwards)
            : null;
}
