using System.Globalization;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>Identity and mobile numbers that are valid, different for everybody, and plainly nobody's.</summary>
internal static class MadeUpNumbers
{
    public const int Most = Days * OrdersOfADay / 2;

    // No county ever had this code (rule 2.2: prefixes are not looked up).
    private const string Nowhere = "229900";

    private const int Days = 40 * 365;
    private const int OrdersOfADay = 1000;

    // Has no factor in common with the days, so that neighbours differ in age and nobody shares day and order.
    private const long Stride = 7919;

    public static string IdentityNumber(int person, Sex sex, DateOnly oldest)
    {
        var born = oldest.AddDays((int)(person * Stride % Days));
        var order = (person / Days * 2) + (sex is Sex.Male ? 1 : 0);
        var body = string.Create(CultureInfo.InvariantCulture, $"{Nowhere}{born:yyyyMMdd}{order:D3}");
        return body + ResidentIdentityNumber.CheckCharacterFor($"{body}0");
    }

    /// <summary>Counted up: nobody takes these for numbers of people.</summary>
    public static string Mobile(int person) => string.Create(CultureInfo.InvariantCulture, $"190{person:D8}");
}
