using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>One question of the form with its answer in words; an empty one was left out.</summary>
public sealed record AnswerLine(string Question, string? Answer);

/// <summary>Reads a form as typed back to the person who typed it.</summary>
public sealed class AnswerLines(CodeLists codes, ReferenceData reference)
{
    public IReadOnlyList<AnswerLine> Of(StepPage page, ApplyForm form) => page.Step switch
    {
        FormSteps.Document => OfDocument(form),
        FormSteps.Person => OfPerson(form),
        FormSteps.Household => [new("户籍地址", Address(form.Household))],
        FormSteps.Residence => OfResidence(form),
        FormSteps.Contact =>
        [
            new("手机号码", form.Mobile),
            new("固定电话", form.Landline),
            new("电子邮箱", form.Email),
            new("其他联系方式", form.OtherContact),
        ],
        FormSteps.Unemployment => OfUnemployment(form),
        _ => OfWork(form),
    };

    private List<AnswerLine> OfDocument(ApplyForm form)
    {
        List<AnswerLine> lines =
        [
            new("证件类型", Name(codes.DocumentType, form.Document.Type)),
            new("证件号码", form.Document.Number),
            new("姓名", form.Name),
            new("性别", Name(codes.Sex, form.Sex)),
        ];
        if (form.BirthDate is { } birth)
        {
            lines.Add(new("出生日期", birth));
        }

        return lines;
    }

    private List<AnswerLine> OfPerson(ApplyForm form)
    {
        List<AnswerLine> lines =
        [
            new("民族", Name(codes.EthnicGroup, form.EthnicGroup)),
            new("政治面貌", Name(codes.PoliticalStatus, form.PoliticalStatus)),
            new("文化程度", Name(codes.Education, form.Education)),
            new("健康状况", Name(codes.Health, form.Health)),
        ];
        if (form.Disability is { } disability)
        {
            lines.Add(new("残疾情况", $"{Name(codes.DisabilityScale, disability.Scale)} {disability.Level}".Trim()));
        }

        return lines;
    }

    private List<AnswerLine> OfResidence(ApplyForm form)
    {
        List<AnswerLine> lines =
        [
            new("常住地地址", Address(form.Residence)),
            new("登记失业地", Name(codes.RegistrationPlaceBasis, form.RegistrationPlaceBasis)),
        ];
        if (form.RegistrationPlace is { } place)
        {
            lines.Add(new("就业地或参保地", Place(place.Division)));
        }

        return lines;
    }

    private List<AnswerLine> OfUnemployment(ApplyForm form) =>
    [
        new("失业时间", form.UnemployedSince?.Replace("-", "年", StringComparison.Ordinal) + (form.UnemployedSince is null ? null : "月")),
        new("失业原因", Name(codes.UnemploymentReason, form.Reason)),
        new("原因说明", form.ReasonText),
        new("申领失业保险金", form.ClaimsBenefit switch { true => "是", false => "否", null => null }),
        new("申请认定就业困难人员", form.AppliesAsHardToEmploy ? "是" : "否"),
    ];

    private List<AnswerLine> OfWork(ApplyForm form) =>
    [
        new("资格、技能或职称", Joined(form.Qualifications.Where(q => !q.IsEmpty).Select(q => $"{q.Name}（{LevelName(q.Level)}）"))),
        new("求职意向", Joined(form.JobIntentions)),
        new("备注", form.Remarks),
    ];

    private string? LevelName(string? level) => level is null ? null : codes.QualificationLevelNameOf(level);

    private string? Address(AddressFields address) => Place(address.Division) + address.Detail;

    private string? Place(string? code) =>
        DivisionCode.TryParse(code, out var division) ? reference.Current.Divisions.FullNameOf(division) : null;

    private static string? Name(CodeList list, string? code) => code is null ? null : list.NameOf(code);

    private static string? Joined(IEnumerable<string?> texts) =>
        string.Join("、", texts.Where(text => !string.IsNullOrWhiteSpace(text)));
}
