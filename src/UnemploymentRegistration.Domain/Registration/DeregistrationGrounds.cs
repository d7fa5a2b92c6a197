namespace UnemploymentRegistration.Domain.Registration;

/// <summary>The words of the grounds, as the code list writes them, and what each asks for (rules 10.1, 10.3).</summary>
public static class DeregistrationGrounds
{
    /// <summary>In the order of the notice.</summary>
    public static IReadOnlyList<DeregistrationGround> All { get; } = Enum.GetValues<DeregistrationGround>();

    public static bool TryParse(string? code, out DeregistrationGround ground)
    {
        ground = All.FirstOrDefault(candidate => candidate.ToCode() == code);
        return ground != default;
    }

    public static string ToCode(this DeregistrationGround ground) => ground switch
    {
        DeregistrationGround.Pension => "pension",
        DeregistrationGround.Hired => "hired",
        DeregistrationGround.OwnBusiness => "own-business",
        DeregistrationGround.StableIncome => "stable-income",
        DeregistrationGround.EnrolledInSchool => "enrolled-in-school",
        DeregistrationGround.MilitaryService => "military-service",
        DeregistrationGround.Emigrated => "emigrated",
        DeregistrationGround.LostCapacity => "lost-capacity",
        DeregistrationGround.Imprisoned => "imprisoned",
        DeregistrationGround.Deceased => "deceased",
        DeregistrationGround.RefusedThreeTimes => "refused-three-times",
        DeregistrationGround.UnreachableSixMonths => "unreachable-six-months",
        DeregistrationGround.Local => "local",
        _ => throw new ArgumentOutOfRangeException(nameof(ground)),
    };

    /// <summary>以数据比对为准: the person is told on the day; every other ground is looked into first.</summary>
    public static bool FollowsFromComparison(this DeregistrationGround ground) =>
        ground is DeregistrationGround.Pension or DeregistrationGround.Hired or DeregistrationGround.OwnBusiness;

    /// <summary>告知: everybody is told but who has gone abroad, to prison or died, or cannot be reached.</summary>
    public static bool IsTold(this DeregistrationGround ground) => ground is not (
        DeregistrationGround.Emigrated
        or DeregistrationGround.Imprisoned
        or DeregistrationGround.Deceased
        or DeregistrationGround.UnreachableSixMonths);

    /// <summary>Never suffices by counting: the circumstances are written down, and a second person confirms (rule 10.3).</summary>
    public static bool NeedsCircumstances(this DeregistrationGround ground) =>
        ground is DeregistrationGround.RefusedThreeTimes or DeregistrationGround.UnreachableSixMonths;
}
