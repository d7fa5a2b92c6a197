using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>养老年龄提示: from when a pension is likely enough to be asked after; age alone bars nobody (rule 1.1).</summary>
/// <remarks>
/// [ours] The earliest statutory ages before the gradual raise of 2025: men 60, women 50. Earlier than most, so that no
/// pension goes unasked.
/// </remarks>
public static class PensionAge
{
    private const int OfMen = 60;
    private const int OfWomen = 50;

    public static bool CallsForACheck(Sex sex, DateOnly dateOfBirth, DateOnly today) =>
        dateOfBirth.AddYears(sex is Sex.Male ? OfMen : OfWomen) <= today;
}
