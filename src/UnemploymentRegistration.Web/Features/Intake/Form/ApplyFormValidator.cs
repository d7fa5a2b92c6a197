using FluentValidation;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>Is what was typed complete and right? Whether the person may register, the domain says.</summary>
/// <remarks>A rule set for each step; the API, the window and the last page check all of them.</remarks>
public sealed class ApplyFormValidator : AbstractValidator<ApplyForm>
{
    private const int MaxQualifications = 3;
    private const int MaxJobIntentions = 2;
    private const int ShortText = 50;
    private const int LineLength = 100;
    private const int DetailLength = 200;
    private const int RemarksLength = 300;

    private readonly CodeLists _codes;
    private readonly AddressRules _addresses;
    private readonly TimeProvider _clock;

    public ApplyFormValidator(CodeLists codes, ReferenceData reference, TimeProvider clock)
    {
        (_codes, _addresses, _clock) = (codes, new AddressRules(reference), clock);
        RuleSet(FormSteps.Document, CheckDocument);
        RuleSet(FormSteps.Person, CheckPerson);
        RuleSet(FormSteps.Household, CheckHousehold);
        RuleSet(FormSteps.Residence, CheckResidence);
        RuleSet(FormSteps.Contact, CheckContact);
        RuleSet(FormSteps.Unemployment, CheckUnemployment);
        RuleSet(FormSteps.Work, CheckWork);
        RuleSet(FormSteps.Declaration, () => RuleFor(f => f.DeclarationAccepted)
            .Equal(true).WithMessage("请阅读承诺书，并勾选同意"));
    }

    private void CheckDocument()
    {
        RuleFor(f => f.Document.Type).Custom((code, context) => context.Report(IdentityDocumentKinds.Read(code).Error));
        RuleFor(f => f.Document.Number).Custom((_, context) =>
        {
            if (IdentityDocumentKinds.TryParse(context.InstanceToValidate.Document.Type, out var kind))
            {
                context.Report(IdentityDocument.Read(kind, context.InstanceToValidate.Document.Number, Today).Error);
            }
            else if (string.IsNullOrWhiteSpace(context.InstanceToValidate.Document.Number))
            {
                context.Report(IdentityDocumentErrors.Missing);
            }
        });
        RuleFor(f => f.Name).Custom((name, context) => context.Report(PersonName.Read(name).Error));
        RuleFor(f => f.Sex).Custom((code, context) => CheckSex(code, context));
        RuleFor(f => f.BirthDate).Custom((text, context) => CheckBirthDate(text, context));
    }

    private void CheckPerson()
    {
        RuleFor(f => f.EthnicGroup).IsIn(_codes.EthnicGroup, "请选择民族");
        RuleFor(f => f.PoliticalStatus).IsIn(_codes.PoliticalStatus, "请从列表中选择政治面貌").When(f => !string.IsNullOrEmpty(f.PoliticalStatus));
        RuleFor(f => f.Education).IsIn(_codes.Education, "请选择文化程度");
        RuleFor(f => f.Health).IsIn(_codes.Health, "请选择健康状况");
        RuleFor(f => f.Disability).Custom(CheckDisability);
    }

    private void CheckHousehold()
    {
        RuleFor(f => f.Household.Division).Custom((code, context) => context.Report(_addresses.WhyNotAPlace(code, "户籍地")));
        RuleFor(f => f.Household.Detail).IsGiven("请填写户籍地的详细地址", DetailLength);
    }

    private void CheckResidence()
    {
        RuleFor(f => f.Residence.Division).Custom((code, context) => context.Report(_addresses.WhyNotAResidence(code)));
        RuleFor(f => f.Residence.Detail).IsGiven("请填写常住地的详细地址", DetailLength);
        RuleFor(f => f.RegistrationPlaceBasis).IsIn(_codes.RegistrationPlaceBasis, "请选择登记失业地");
        RuleFor(f => f.RegistrationPlace).Custom((place, context) =>
        {
            var isGiven = !string.IsNullOrEmpty(place?.Division);
            if ((isGiven || NeedsRegistrationPlace(context.InstanceToValidate))
                && _addresses.WhyNotAPlace(place?.Division, "就业地或参保地") is { } error)
            {
                context.AddFailure("RegistrationPlace.Division", error.Message);
            }
        });
    }

    private void CheckContact()
    {
        RuleFor(f => f.Mobile).Custom((text, context) =>
            context.Report(MobileNumber.Read(text, ComesFromHongKongMacaoTaiwan(context.InstanceToValidate)).Error));
        RuleFor(f => f.Landline).Matches("^[0-9０-９()（）+＋ －-]{7,30}$").WithMessage("固定电话应为区号和号码，例如 0431-12345678")
            .When(f => !string.IsNullOrWhiteSpace(f.Landline));
        RuleFor(f => f.Email).Cascade(CascadeMode.Stop).IsShort(LineLength)
            .Must(text => IsEmail(TypedText.Tidy(text)!)).WithMessage("电子邮箱的格式不对，例如 name@example.com")
            .When(f => TypedText.Tidy(f.Email) is not null);
        RuleFor(f => f.OtherContact).IsShort(LineLength);
    }

    private void CheckUnemployment()
    {
        RuleFor(f => f.UnemployedSince).Custom((text, context) => CheckUnemployedSince(text, context));
        RuleFor(f => f.Reason).IsIn(_codes.UnemploymentReason, "请选择失业原因");
        RuleFor(f => f.ReasonText).IsGiven("请说明失业原因", LineLength)
            .When(f => _codes.UnemploymentReason.Find(f.Reason) is { RequiresText: true });
        RuleFor(f => f.ReasonText).IsShort(LineLength);
        RuleFor(f => f.ClaimsBenefit).NotNull().WithMessage("请选择是否申领失业保险金");
    }

    private void CheckWork()
    {
        RuleFor(f => f.Qualifications).Must(list => list.Count(q => !q.IsEmpty) <= MaxQualifications)
            .WithMessage($"最多填写{MaxQualifications}项");
        RuleForEach(f => f.Qualifications).ChildRules(qualification =>
        {
            qualification.RuleFor(q => q.Name).IsGiven("请填写资格、技能或职称的名称", ShortText).When(q => !q.IsEmpty);
            qualification.RuleFor(q => q.Level).Must(IsLevel).WithMessage("请选择等级").When(q => !q.IsEmpty);
        });
        RuleFor(f => f.JobIntentions).Must(list => list.Count(text => !string.IsNullOrWhiteSpace(text)) <= MaxJobIntentions)
            .WithMessage($"最多填写{MaxJobIntentions}项");
        RuleForEach(f => f.JobIntentions).IsShort(ShortText);
        RuleFor(f => f.Remarks).IsShort(RemarksLength);
    }

    private DateOnly Today => _clock.TodayInChina();

    /// <summary>Outside Jilin, or where the channel goes by it, the named place must be told (rules 5.3, 5.7).</summary>
    public static bool NeedsRegistrationPlace(ApplyForm form) =>
        (form.FollowsRegistrationPlace || AddressRules.IsOutsideJilin(form.Residence.Division))
        && RegistrationPlaceBases.TryParse(form.RegistrationPlaceBasis, out var basis)
        && basis is not (RegistrationPlaceBasis.Household or RegistrationPlaceBasis.Residence);

    // One @ with something before it, and a domain with a dot inside: the rest only a sent mail could tell.
    private static bool IsEmail(string text) =>
        text.Split('@') is [{ Length: > 0 }, var domain] && domain.Trim('.').Contains('.') && !text.Contains(' ');

    private bool IsLevel(string? code) => _codes.SkillLevel.Contains(code) || _codes.TitleLevel.Contains(code);

    private IdentityDocument? DocumentOf(ApplyForm form) => form.ReadDocument(Today);

    private bool ComesFromHongKongMacaoTaiwan(ApplyForm form) => DocumentOf(form) is { IsHongKongMacaoTaiwan: true };

    private void CheckSex(string? code, ValidationContext<ApplyForm> context)
    {
        if (!_codes.Sex.Contains(code))
        {
            context.AddFailure("请选择性别");
        }
        else if (DocumentOf(context.InstanceToValidate)?.Contradicts(ApplyFormReading.SexOf(code)) is true)
        {
            context.Report(IdentityDocumentErrors.SexContradictsNumber);
        }
    }

    private void CheckBirthDate(string? text, ValidationContext<ApplyForm> context)
    {
        var document = DocumentOf(context.InstanceToValidate);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (document is { DateOfBirth: null })
            {
                context.AddFailure("请填写出生日期");
            }
        }
        else if (Birthday.Parse(text) is not { } date)
        {
            context.AddFailure("出生日期有误，请按年、月、日填写");
        }
        else if (date >= Today || date.Year < 1900)
        {
            context.AddFailure("出生日期应早于今天，请核对");
        }
        else if (document?.Contradicts(date) is true)
        {
            context.Report(IdentityDocumentErrors.BirthDateContradictsNumber);
        }
    }

    private static void CheckDisability(DisabilityFields? disability, ValidationContext<ApplyForm> context)
    {
        var isDisabled = context.InstanceToValidate.Health == ApplyFormReading.Disabled;
        if (!isDisabled && disability is not null)
        {
            context.AddFailure("健康状况为“残疾”时才填写残疾情况");
        }
        else if (isDisabled)
        {
            var reading = Disability.Read(disability?.Scale, disability?.Level);
            if (reading.IsRefused)
            {
                var field = DisabilityScales.TryParse(disability?.Scale, out _) ? "Disability.Level" : "Disability.Scale";
                context.AddFailure(field, reading.Error.Message);
            }
        }
    }

    private void CheckUnemployedSince(string? text, ValidationContext<ApplyForm> context)
    {
        if (!YearMonth.TryParse(text, out var month))
        {
            context.AddFailure(string.IsNullOrWhiteSpace(text)
                ? "请填写失业时间的年份和月份"
                : "失业时间有误：年份是4位数字，月份是1到12");
        }
        else if (month > YearMonth.Of(Today))
        {
            context.AddFailure("失业时间不能晚于本月");
        }
        else if (DocumentOf(context.InstanceToValidate)?.DateOfBirth is { } birth && month < YearMonth.Of(birth))
        {
            context.AddFailure("失业时间早于出生日期，请核对");
        }
    }
}
