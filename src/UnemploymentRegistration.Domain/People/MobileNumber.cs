using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>手机号码: 11 digits of the mainland, or a number of Hong Kong, Macao or Taiwan with its prefix (rule 4.4).</summary>
/// <remarks>Prints masked; use <see cref="Value"/> to seal it or to send to it.</remarks>
public sealed record MobileNumber
{
    private const int MainlandLength = 11;
    private const int RegionPrefixLength = 4;

    private MobileNumber(string value) => Value = value;

    /// <summary>Such as 13800000000 or +85291234567.</summary>
    public string Value { get; }

    public string Masked =>
        string.Concat(Value.AsSpan(0, Value[0] == '+' ? RegionPrefixLength : 3), "****", Value.AsSpan(Value.Length - 4));

    public static Result<MobileNumber> Read(string? text, bool allowsHongKongMacaoTaiwan)
    {
        var compact = TypedText.Compact(text);
        if (compact.Length == 0)
        {
            return MobileNumberErrors.Missing;
        }

        var number = compact.StartsWith("00", StringComparison.Ordinal) ? $"+{compact.AsSpan(2)}" : compact;
        if (number is ['+', '8', '5', '2' or '3', ..] or ['+', '8', '8', '6', ..])
        {
            return allowsHongKongMacaoTaiwan
                ? ReadRegional(number)
                : MobileNumberErrors.OnlyForHongKongMacaoTaiwan;
        }

        return ReadMainland(number);
    }

    public override string ToString() => Masked;

    private static Result<MobileNumber> ReadMainland(string number)
    {
        var national = number.AsSpan(number switch
        {
            ['+', '8', '6', ..] => 3,
            ['8', '6', ..] => 2,
            _ => 0,
        });

        return national.Length == MainlandLength && national is ['1', >= '3' and <= '9', ..] && IsDigits(national)
            ? new MobileNumber(national.Length == number.Length ? number : national.ToString())
            : MobileNumberErrors.Malformed;
    }

    private static Result<MobileNumber> ReadRegional(string number)
    {
        var prefix = number.AsSpan(0, RegionPrefixLength);
        var local = number.AsSpan(RegionPrefixLength);
        var isTaiwan = prefix is "+886";
        if (isTaiwan && local is ['0', ..])
        {
            // At home a Taiwan number is dialled with a 0 that falls away behind the prefix.
            local = local[1..];
        }

        return local.Length == (isTaiwan ? 9 : 8) && IsDigits(local)
            ? new MobileNumber(string.Concat(prefix, local))
            : MobileNumberErrors.MalformedHongKongMacaoTaiwan;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
