using System.Globalization;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>The state of the list as its address holds it; a document number never stands there.</summary>
public sealed class QueueQuery
{
    public const string Overdue = "overdue";
    public const string UntilToday = "today";
    public const string Soon = "soon";

    private const string DayFormat = "yyyyMMdd";

    /// <summary>A code or a part of a name.</summary>
    public string? Agency { get; set; }

    public string? Channel { get; set; }

    public string? Due { get; set; }

    public string? Name { get; set; }

    public bool Unassigned { get; set; }

    /// <summary>Only what every source agrees with.</summary>
    public bool Matching { get; set; }

    /// <summary>The line after which the page begins, as <c>20261125-123</c>.</summary>
    public string? After { get; set; }

    /// <summary>The line before which the page ends.</summary>
    public string? Before { get; set; }

    public bool IsNarrowed => Unassigned || Matching || Agency is { Length: > 0 } || Channel is { Length: > 0 } || Due is { Length: > 0 } || Name is { Length: > 0 };

    /// <summary>Null where neither place was given, or it was given wrongly: the list then starts anew.</summary>
    public QueuePosition? Position => Read(Before, backwards: true) ?? Read(After, backwards: false);

    public IReadOnlyDictionary<string, string?> AddressAfter(QueueEntry last) => Address("after", last);

    public IReadOnlyDictionary<string, string?> AddressBefore(QueueEntry first) => Address("before", first);

    private Dictionary<string, string?> Address(string direction, QueueEntry entry) => new(StringComparer.Ordinal)
    {
        ["agency"] = Agency,
        ["channel"] = Channel,
        ["due"] = Due,
        ["name"] = Name,
        ["unassigned"] = Unassigned ? "true" : null,
        ["matching"] = Matching ? "true" : null,
        [direction] = $"{entry.DecisionDue.ToString(DayFormat, CultureInfo.InvariantCulture)}-{entry.Number}",
    };

    private static QueuePosition? Read(string? text, bool backwards) =>
        text?.Split('-') is [var day, var number]
        && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new QueuePosition(due, new RegistrationApplicationId(key), backwards)
            : null;
}
