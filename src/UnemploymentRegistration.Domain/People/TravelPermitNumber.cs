namespace UnemploymentRegistration.Domain.People;

/// <summary>港澳居民来往内地通行证号码: H or M, eight digits for life, two more on older cards (rule 2.5).</summary>
internal static class TravelPermitNumber
{
    private const int PersonLength = 9;
    private const int LengthWithRenewals = 11;

    public static bool IsWellFormed(ReadOnlySpan<char> number) =>
        number.Length is PersonLength or LengthWithRenewals
        && number[0] is 'H' or 'M'
        && IsDigits(number[1..]);

    public static bool LacksItsLetter(ReadOnlySpan<char> number) =>
        number.Length is PersonLength - 1 or LengthWithRenewals - 1 && IsDigits(number);

    public static string PersonPart(string number) => number[..PersonLength];

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
