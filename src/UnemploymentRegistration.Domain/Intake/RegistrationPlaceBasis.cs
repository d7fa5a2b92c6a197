using System.Diagnostics.CodeAnalysis;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>登记失业地: which of a person's places the form names as the place of registration (rule 4.1).</summary>
public enum RegistrationPlaceBasis
{
    Household = 1,
    Residence = 2,
    Employment = 3,
    Insurance = 4,
    Other = 5,
}

/// <summary>The words of the code list.</summary>
public static class RegistrationPlaceBases
{
    public static string ToCode(this RegistrationPlaceBasis basis) => basis switch
    {
        RegistrationPlaceBasis.Household => "household",
        RegistrationPlaceBasis.Residence => "residence",
        RegistrationPlaceBasis.Employment => "employment",
        RegistrationPlaceBasis.Insurance => "insurance",
        RegistrationPlaceBasis.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static bool TryParse([NotNullWhen(true)] string? code, out RegistrationPlaceBasis basis)
    {
        basis = Array.Find(Enum.GetValues<RegistrationPlaceBasis>(), candidate => candidate.ToCode() == code);
        return basis != default;
    }
}
