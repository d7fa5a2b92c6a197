using System.Diagnostics.CodeAnalysis;

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>行政区划代码: 2 digits name a province, 4 a city, 6 a county, 9 a street, 12 a community.</summary>
public sealed record DivisionCode
{
    private static readonly int[] _lengths = [2, 4, 6, 9, 12];

    private DivisionCode(string value) => Value = value;

    public static DivisionCode Jilin { get; } = new("22");

    public string Value { get; }

    public static DivisionCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("The text is not a division code.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out DivisionCode? code)
    {
        var isWellFormed = text is not null && _lengths.Contains(text.Length) && text.All(char.IsAsciiDigit);
        code = isWellFormed ? new DivisionCode(text!) : null;
        return isWellFormed;
    }

    /// <summary>Whether the other division is this one or lies in it.</summary>
    public bool Contains(DivisionCode other) => other.Value.StartsWith(Value, StringComparison.Ordinal);

    /// <summary>This division and all above it, nearest first.</summary>
    public IEnumerable<DivisionCode> WithSuperiors() =>
        from length in _lengths.Reverse()
        where length <= Value.Length
        select new DivisionCode(Value[..length]);

    public override string ToString() => Value;
}
