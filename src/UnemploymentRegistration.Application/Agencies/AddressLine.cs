using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>地址: the line of an identity card, parted into the division that it begins with and the rest.</summary>
public sealed record AddressLine(DivisionCode? Division, string Detail)
{
    /// <summary>As far as the names are today's; a line that begins with none is all detail, and a person chooses the division.</summary>
    public static AddressLine Read(string? text, DivisionDirectory divisions)
    {
        var rest = TypedText.Tidy(text)?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        Division? deepest = null;
        while (Next(deepest, rest, divisions) is { } next)
        {
            (deepest, rest) = (next, rest[next.Name.Length..]);
        }

        return new AddressLine(deepest?.Code, rest);
    }

    // A card may leave a level out: 吉林省延吉市 without its prefecture, 长春市 without its province.
    private static Division? Next(Division? above, string rest, DivisionDirectory divisions)
    {
        var children = divisions.ChildrenOf(above?.Code);
        return Longest(children, rest) ?? Longest(children.SelectMany(child => divisions.ChildrenOf(child.Code)), rest);
    }

    private static Division? Longest(IEnumerable<Division> candidates, string rest) => candidates
        .Where(division => division.Level < AgencyLevel.Community && rest.StartsWith(division.Name, StringComparison.Ordinal))
        .MaxBy(division => division.Name.Length);
}
