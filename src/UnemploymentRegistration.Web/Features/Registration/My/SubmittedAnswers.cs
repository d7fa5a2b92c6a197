using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Apply;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>The form as it was submitted, question by question; of numbers only the last four characters.</summary>
public sealed class SubmittedAnswers(CodeLists codes, ReferenceData reference)
{
    public IEnumerable<AnswerLine> Of(OwnApplication own)
    {
        var (form, words) = (own.Application, own.Particulars);
        return
        [
            new("姓名", form.Name),
            new("性别", form.Sex is Sex.Male ? "男" : "女"),
            new("证件类型", codes.DocumentType.NameOf(form.DocumentKind.ToCode())),
            new("证件号码", form.DocumentMasked),
            new("民族", codes.EthnicGroup.NameOf(form.EthnicGroup)),
            new("政治面貌", form.PoliticalStatus is { } status ? codes.PoliticalStatus.NameOf(status) : null),
            new("文化程度", codes.Education.NameOf(form.Education)),
            new("健康状况", HealthOf(form)),
            new("户籍地址", PlaceName(form.HouseholdDivision) + words.HouseholdDetail),
            new("常住地地址", PlaceName(form.ResidenceDivision) + words.ResidenceDetail),
            new("登记失业地", codes.RegistrationPlaceBasis.NameOf(form.RegistrationPlaceBasis.ToCode()) + Named(form.RegistrationPlace)),
            new("手机号码", form.MobileMasked),
            new("固定电话", words.Landline is { } landline ? Masking.AllButLastFour(landline) : null),
            new("电子邮箱", words.Email),
            new("其他联系方式", words.OtherContact),
            new("失业时间", $"{form.UnemployedSince.Year}年{form.UnemployedSince.Month}月"),
            new("失业原因", codes.UnemploymentReason.NameOf(form.Reason)),
            new("失业原因说明", words.ReasonText),
            new("申领失业保险金", form.ClaimsBenefit ? "是" : "否"),
            new("申请认定就业困难人员", form.AppliesAsHardToEmploy ? "是" : "否"),
            new("资格、技能或职称", string.Join("、", form.Qualifications.Select(InWords))),
            new("求职意向", string.Join("、", form.JobIntentions)),
            new("备注", words.Remarks),
        ];
    }

    private string HealthOf(RegistrationApplication form)
    {
        var health = codes.Health.NameOf(form.Health);
        return form.DisabilityScale is { } scale
            ? $"{health}（{codes.DisabilityScale.NameOf(scale.ToCode())}{(form.DisabilityLevel is { } level ? $" {level} 级" : null)}）"
            : health;
    }

    private string InWords(Qualification qualification) =>
        $"{qualification.Name}（{codes.QualificationLevelNameOf(qualification.Level)}）";

    private string PlaceName(DivisionCode division) => reference.Current.Divisions.FullNameOf(division);

    private string? Named(DivisionCode? place) => place is null ? null : $"（{PlaceName(place)}）";
}
