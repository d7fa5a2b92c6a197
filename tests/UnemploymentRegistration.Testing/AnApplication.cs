using System.Text.Json.Nodes;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Testing;

/// <summary>A complete and lawful application; a test changes only what matters to it.</summary>
public static class AnApplication
{
    /// <summary>An identity number that nobody else in a test has: a woman born in 1990 in 南关区.</summary>
    public static string NumberOf(int person) =>
        PersonalDataInClear.Watch(WithCheckCharacter($"22010219900131{(person * 2 % 1000):D3}", person));

    public static string MobileOf(int person) => PersonalDataInClear.Watch($"138{person:D8}");

    /// <summary>As a channel sends it.</summary>
    public static JsonObject Json(int person = 1, string residence = "220102001") => new()
    {
        ["name"] = "李小梅",
        ["sex"] = "2",
        ["ethnicGroup"] = "10",
        ["politicalStatus"] = "13",
        ["education"] = "21",
        ["health"] = "1",
        ["unemployedSince"] = "2025-12",
        ["document"] = new JsonObject { ["type"] = "resident-id", ["number"] = NumberOf(person) },
        ["household"] = new JsonObject { ["division"] = "222401", ["detail"] = "河南街道光华路一号" },
        ["residence"] = new JsonObject { ["division"] = residence, ["detail"] = "南岭大街二十二号三门" },
        ["mobile"] = MobileOf(person),
        ["registrationPlaceBasis"] = "residence",
        ["reason"] = "resigned",
        ["claimsBenefit"] = true,
        ["declarationAccepted"] = true,
    };

    /// <summary>As the domain takes it.</summary>
    public static RegistrationForm Form(int person = 1, string residence = "220102001") => new()
    {
        Name = PersonName.Read("李小梅").Value!,
        Sex = Sex.Female,
        Document = IdentityDocument.Read(IdentityDocumentKind.ResidentIdentityCard, NumberOf(person), new DateOnly(2026, 3, 6)).Value!,
        DateOfBirth = IdentityDocument.Read(IdentityDocumentKind.ResidentIdentityCard, NumberOf(person), new DateOnly(2026, 3, 6)).Value!.DateOfBirth!.Value,
        EthnicGroup = "10",
        Education = "21",
        Health = "1",
        UnemployedSince = new YearMonth(2025, 12),
        Household = new PlaceAddress(DivisionCode.Parse("222401"), "河南街道光华路一号"),
        Residence = new PlaceAddress(DivisionCode.Parse(residence), "南岭大街二十二号三门"),
        Mobile = MobileNumber.Read(MobileOf(person), allowsHongKongMacaoTaiwan: false).Value!,
        RegistrationPlaceBasis = RegistrationPlaceBasis.Residence,
        Reason = "resigned",
        ClaimsBenefit = true,
    };

    // 500 even orders a day: the day of birth moves on with every further 500 people.
    private static string WithCheckCharacter(string digits, int person)
    {
        var born = new DateOnly(1990, 1, 31).AddDays(person / 500);
        var body = $"{digits[..6]}{born:yyyyMMdd}{digits[14..]}";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = body.Select((digit, index) => (digit - '0') * weights[index]).Sum();
        return body + "10X98765432"[sum % 11];
    }
}
