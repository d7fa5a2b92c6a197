using System.Globalization;
using System.Text.RegularExpressions;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Calendars;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>One cell of the form as it stands on paper (rule 4.6).</summary>
/// <param name="Width">Of the six columns of a line.</param>
public sealed record AnnexCell(string Label, bool IsStarred, string? Value, int Width);

/// <summary>失业人员登记表: the cells of an application in the order of the annex, with numbers masked until they are revealed.</summary>
public sealed partial class AnnexCells(CodeLists codes, DivisionDirectory divisions)
{
    public IReadOnlyList<AnnexCell> Of(RegistrationApplication form, Particulars particulars, bool isRevealed) =>
    [
        Starred("姓名", form.Name),
        Starred("性别", form.Sex is Sex.Male ? "男" : "女"),
        Starred("民族", codes.EthnicGroup.NameOf(form.EthnicGroup)),
        Plain("政治面貌", form.PoliticalStatus is { } status ? codes.PoliticalStatus.NameOf(status) : null),
        Starred("文化程度", codes.Education.NameOf(form.Education)),
        Starred("健康状况", HealthOf(form)),
        Starred("证件类型", codes.DocumentType.NameOf(form.DocumentKind.ToCode())),
        Starred("证件号码", isRevealed ? particulars.DocumentNumber : form.DocumentMasked),
        Plain("出生日期", form.DateOfBirth.InWords()),
        Starred("户籍地址", AddressOf(form.HouseholdDivision, particulars.HouseholdDetail), 6),
        Starred("常住地址", AddressOf(form.ResidenceDivision, particulars.ResidenceDetail), 6),
        Starred("手机", isRevealed ? particulars.Mobile : form.MobileMasked),
        Plain("固定电话", isRevealed ? particulars.Landline : Masked(particulars.Landline)),
        Plain("电子邮箱", particulars.Email),
        Plain("其他联系方式", isRevealed ? particulars.OtherContact : Masked(particulars.OtherContact), 6),
        Starred("失业时间", string.Create(CultureInfo.InvariantCulture, $"{form.UnemployedSince:yyyy年M月}")),
        Starred("登记失业地", PlaceOf(form), 4),
        Starred("失业原因", ReasonOf(form, particulars), 6),
        Starred("申领失业保险金", form.ClaimsBenefit ? "是" : "否"),
        Plain("申请就业困难认定", form.AppliesAsHardToEmploy ? "是" : "否", 4),
        Plain("资格、技能或职称", string.Join("；", form.Qualifications.Select(QualificationOf)), 6),
        Plain("求职意向", string.Join("；", form.JobIntentions), 6),
        Plain("备注", particulars.Remarks, 6),
    ];

    private static AnnexCell Starred(string label, string value, int width = 2) => new(label, IsStarred: true, value, width);

    private static AnnexCell Plain(string label, string? value, int width = 2) =>
        new(label, IsStarred: false, string.IsNullOrEmpty(value) ? null : value, width);

    private string HealthOf(RegistrationApplication form)
    {
        var health = codes.Health.NameOf(form.Health);
        if (form.DisabilityScale is not { } scale)
        {
            return health;
        }

        var level = form.DisabilityLevel is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}级") : null;
        return $"{health}（{codes.DisabilityScale.NameOf(scale.ToCode())}{level}）";
    }

    private string AddressOf(DivisionCode division, string detail) => divisions.FullNameOf(division) + detail;

    private string PlaceOf(RegistrationApplication form)
    {
        var basis = codes.RegistrationPlaceBasis.NameOf(form.RegistrationPlaceBasis.ToCode());
        return form.RegistrationPlace is { } place ? $"{basis}（{divisions.FullNameOf(place)}）" : basis;
    }

    private string ReasonOf(RegistrationApplication form, Particulars particulars)
    {
        var reason = codes.UnemploymentReason.NameOf(form.Reason);
        return particulars.ReasonText is { } text ? $"{reason}：{text}" : reason;
    }

    private string QualificationOf(Qualification qualification) =>
        $"{qualification.Name}（{codes.QualificationLevelNameOf(qualification.Level)}）";

    // Free lines hold telephone numbers too; revealing a number is a deliberate act of its own.
    internal static string? Masked(string? text) =>
        text is null ? null : LongNumber().Replace(text, match => new string('*', match.Length - 4) + match.Value[^4..]);

    [GeneratedRegex(@"\d{7,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LongNumber();
}
