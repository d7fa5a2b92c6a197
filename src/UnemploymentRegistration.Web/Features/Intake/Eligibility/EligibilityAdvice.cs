namespace UnemploymentRegistration.Web.Features.Intake.Eligibility;

/// <summary>What the self-check found worth saying; the words stand in the view.</summary>
public enum Finding
{
    NotYetSixteen,
    DrawsPension,
    Employed,
    OwnBusiness,
    DoesNotWantWork,
    NotCitizen,
    NoTieToJilin,
    SmallIncomeIsNoWork,
    HongKongMacaoTaiwanDocuments,
    DecidedByTieToJilin,
}

/// <summary>自查结果: what the answers mean under 一(一). It explains and never decides; anybody may still apply.</summary>
public sealed record EligibilityAdvice(IReadOnlyList<Finding> Obstacles, IReadOnlyList<Finding> Notes, DateOnly EligibleOn)
{
    public bool MayApply => Obstacles.Count == 0;

    /// <summary>Nothing stands against registering but the place: another province does it.</summary>
    public bool Elsewhere => Obstacles is [Finding.NoTieToJilin];

    public static EligibilityAdvice For(EligibilityForm form, DateOnly birthDate, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new EligibilityAdvice(
            [.. ObstaclesOf(form, Domain.Intake.Eligibility.IsOldEnough(birthDate, today))],
            [.. NotesOf(form)],
            Domain.Intake.Eligibility.EligibleOn(birthDate));
    }

    private static IEnumerable<Finding> ObstaclesOf(EligibilityForm form, bool isOldEnough)
    {
        (Finding Finding, bool Applies)[] checks =
        [
            (Finding.NotYetSixteen, !isOldEnough),
            (Finding.DrawsPension, form.DrawsPension is true),
            (Finding.Employed, form.Occupation is Occupation.Employed),
            (Finding.OwnBusiness, form.Occupation is Occupation.OwnBusiness),
            (Finding.DoesNotWantWork, form.WantsWork is false),
            (Finding.NotCitizen, form.Belonging is Belonging.Foreign),
            (Finding.NoTieToJilin, form.Tie is TieToJilin.None),
        ];
        return from check in checks where check.Applies select check.Finding;
    }

    private static IEnumerable<Finding> NotesOf(EligibilityForm form)
    {
        (Finding Finding, bool Applies)[] checks =
        [
            (Finding.SmallIncomeIsNoWork, form.Occupation is Occupation.SmallIncome),
            (Finding.HongKongMacaoTaiwanDocuments, form.Belonging is Belonging.HongKongMacaoTaiwan),
            (Finding.DecidedByTieToJilin, form.Tie is TieToJilin.HouseholdOrFormerWork),
        ];
        return from check in checks where check.Applies select check.Finding;
    }
}
