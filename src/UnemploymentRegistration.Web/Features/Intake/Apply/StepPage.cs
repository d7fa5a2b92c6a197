using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>Where a page of the form stands among the others, and what it asks.</summary>
public sealed record StepPage(string Step, string Title, IReadOnlyList<string> Properties)
{
    /// <summary>The word in the address that leads back to the check page.</summary>
    public const string FromCheck = "check";

    private static readonly StepPage[] _all =
    [
        new(FormSteps.Document, "身份证件", ["Document", "Name", "Sex", "BirthDate"]),
        new(FormSteps.Person, "个人情况", ["EthnicGroup", "PoliticalStatus", "Education", "Health", "Disability"]),
        new(FormSteps.Household, "户籍地址", ["Household"]),
        new(FormSteps.Residence, "常住地和登记失业地", ["Residence", "RegistrationPlaceBasis", "RegistrationPlace"]),
        new(FormSteps.Contact, "联系方式", ["Mobile", "Landline", "Email", "OtherContact"]),
        new(FormSteps.Unemployment, "失业情况", ["UnemployedSince", "Reason", "ReasonText", "ClaimsBenefit", "AppliesAsHardToEmploy"]),
        new(FormSteps.Work, "技能和求职意向", ["Qualifications", "JobIntentions", "Remarks"]),
    ];

    public static IReadOnlyList<StepPage> All => _all;

    public static int Count => _all.Length;

    public int Number => Array.IndexOf(_all, this) + 1;

    public StepPage? Previous => Number > 1 ? _all[Number - 2] : null;

    public StepPage? Next => Number < _all.Length ? _all[Number] : null;

    /// <summary>The view has the step's name with a capital.</summary>
    public string View => char.ToUpperInvariant(Step[0]) + Step[1..];

    public static StepPage? Find(string? step) => Array.Find(_all, page => page.Step == step);
}
