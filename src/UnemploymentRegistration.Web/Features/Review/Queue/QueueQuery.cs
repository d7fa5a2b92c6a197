using System.Globalization;
using System.Text.Json.Serialization;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>The state of the queue; neither a document number nor a name stands in its address.</summary>
public sealed class QueueQuery : ListQuery
{
    public const string Overdue = "overdue";
    public const string Today = "this-day";
    public const string UntilToday = "today";
    public const string Next = "next";
    public const string Soon = "soon";

    private const string DayFormat = "yyyyMMdd";

    /// <summary>A code or a part of a name.</summary>
    public string? Agency { get; set; }

    public string? Channel { get; set; }

    public string? Due { get; set; }

    public bool Unassigned { get; set; }

    /// <summary>Only what the officer holds.</summary>
    public bool Mine { get; set; }

    /// <summary>Only the walk-ins that the officer keyed in.</summary>
    public bool Entered { get; set; }

    /// <summary>Only what every source agrees with.</summary>
    public bool Matching { get; set; }

    [JsonIgnore]
    public override IReadOnlyDictionary<string, string?> Fields => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["agency"] = Agency,
        ["channel"] = Channel,
        ["due"] = Due,
        ["unassigned"] = Unassigned ? "true" : null,
        ["mine"] = Mine ? "true" : null,
        ["entered"] = Entered ? "true" : null,
        ["matching"] = Matching ? "true" : null,
    };

    /// <summary>Null where neither place was given, or it was given wrongly: the list then starts anew.</summary>
    [JsonIgnore]
    public QueuePosition? Position => Read(Before, backwards: true) ?? Read(After, backwards: false);

    public static string PlaceOf(QueueEntry entry) =>
        $"{entry.DecisionDue.ToString(DayFormat, CultureInfo.InvariantCulture)}-{entry.Number}";

    private static QueuePosition? Read(string? text, bool backwards) =>
        text?.Split('-') is [var day, var number]
        && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new QueuePosition(due, new RegistrationApplicationId(key), backwards)
            : null;
}
