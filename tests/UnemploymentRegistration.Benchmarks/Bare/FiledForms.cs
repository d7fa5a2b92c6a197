using System.Globalization;
using System.Text.Json;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>Complete and lawful forms of people who differ in their numbers only.</summary>
internal static class FiledForms
{
    // So many men are born on one day under one prefix.
    private const int OfOneDay = 500;

    private static readonly DateOnly _firstBirthday = new(1966, 1, 1);

    public static string MobileOf(int person) => string.Create(CultureInfo.InvariantCulture, $"138{person:00000000}");

    /// <summary>As a channel sends it.</summary>
    public static byte[] AsChannel(int person) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        name = "李样本",
        sex = "1",
        ethnicGroup = "01",
        education = "21",
        health = "1",
        unemployedSince = "2026-01",
        document = new { type = "resident-id", number = NumberOf(person) },
        household = new { division = "222401", detail = "河南街道光华路一号" },
        residence = new { division = "220102001", detail = "南岭大街二十二号三门" },
        mobile = MobileOf(person),
        registrationPlaceBasis = "residence",
        reason = "resigned",
        claimsBenefit = true,
        declarationAccepted = true,
    });

    /// <summary>As the portal keeps the answers of somebody who has come to the declaration.</summary>
    public static string AsDraft(int person) => JsonSerializer.Serialize(new
    {
        Name = "李样本",
        Sex = "1",
        EthnicGroup = "01",
        Education = "21",
        Health = "1",
        UnemployedSince = "2026-01",
        Document = new { Type = "resident-id", Number = NumberOf(person) },
        Household = new { Division = "222401", Detail = "河南街道光华路一号" },
        Residence = new { Division = "220102001", Detail = "南岭大街二十二号三门" },
        Mobile = MobileOf(person),
        RegistrationPlaceBasis = "residence",
        Reason = "resigned",
        ClaimsBenefit = true,
    });

    private static string NumberOf(int person)
    {
        var birth = _firstBirthday.AddDays(person / OfOneDay);
        var body = string.Create(CultureInfo.InvariantCulture, $"110105{birth:yyyyMMdd}{(person % OfOneDay * 2) + 1:000}");
        return body + ResidentIdentityNumber.CheckCharacterFor($"{body}0");
    }
}
