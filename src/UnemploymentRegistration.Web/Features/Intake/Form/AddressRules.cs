using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>How far down an address must reach (rule 4.3); old codes count for what they were (rule 5.6).</summary>
internal sealed class AddressRules(ReferenceData reference)
{
    private const int CountyLength = 6;
    private const int StreetLength = 9;

    // Taiwan, Hong Kong and Macao: their list ends with the province.
    private static readonly string[] _provinceIsEnough = ["71", "81", "82"];

    private static readonly DomainError _unknown = new("address.unknown", "地址不在行政区划中，请重新选择");

    public static bool IsOutsideJilin(string? code) =>
        DivisionCode.TryParse(code, out var division) && !DivisionCode.Jilin.Contains(division);

    public DomainError? WhyNotAPlace(string? code, string place)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return new DomainError("address.missing", $"请选择{place}");
        }

        if (reference.Current.Divisions.Resolve(code) is null)
        {
            return _unknown;
        }

        return code.Length >= CountyLength || _provinceIsEnough.Contains(code[..2])
            ? null
            : new DomainError("address.not-to-county", $"{place}请选择到县（市、区）");
    }

    public DomainError? WhyNotAResidence(string? code)
    {
        if (WhyNotAPlace(code, "常住地") is { } error)
        {
            return error;
        }

        return IsOutsideJilin(code) || code!.Length >= StreetLength
            ? null
            : new DomainError("address.not-to-street", "常住地在吉林省内的，请选择到街道（乡镇）");
    }
}
