using FluentValidation;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Agencies.AgencyDesk;

/// <summary>机构信息, as it is typed; code, level and superior only of an agency that is opened.</summary>
public sealed class AgencyForm
{
    /// <summary>The rules that hold only for an agency that is opened.</summary>
    public const string New = "new";

    public string? Code { get; set; }

    public string? Level { get; set; }

    public string? Superior { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? OpeningHours { get; set; }

    public bool IsUrban { get; set; }

    public bool IsActive { get; set; }

    public bool TakesOnlineApplications { get; set; }

    public bool HasSingleOfficer { get; set; }

    /// <summary>The version that was read; another one by now means that somebody else was faster.</summary>
    public int Version { get; set; }

    public bool IsConfirmed { get; set; }

    public static AgencyForm Of(Agency agency) => new()
    {
        Name = agency.Name,
        Address = agency.Address,
        Phone = agency.Phone,
        OpeningHours = agency.OpeningHours,
        IsUrban = agency.IsUrban,
        IsActive = agency.IsActive,
        TakesOnlineApplications = agency.TakesOnlineApplications,
        HasSingleOfficer = agency.HasSingleOfficer,
        Version = agency.Version,
    };

    public AgencyFacts ToFacts() => new(
        TypedText.Tidy(Name)!,
        TypedText.Tidy(Address) ?? "",
        TypedText.Tidy(Phone) ?? "",
        TypedText.Tidy(OpeningHours) ?? "",
        IsUrban,
        IsActive,
        TakesOnlineApplications,
        HasSingleOfficer);

    /// <summary>Asked of a form that was found complete and right.</summary>
    public OpenAgency ToOpening(Officer officer) => new(
        new AgencyCode(Code!), AgencyLevels.Parse(Level!), new AgencyCode(Superior!), ToFacts(), officer);

    /// <summary>The field at which a refusal is shown.</summary>
    public string FieldOf(DomainError error) => error switch
    {
        _ when error == AgencyErrors.NotFound => nameof(Superior),
        _ when error == AgencyErrors.SuperiorMustBeBroader => nameof(Level),
        _ => nameof(Code),
    };
}

/// <summary>服务范围, as it is chosen: a division given to the agency, or taken away.</summary>
public sealed class AreaForm
{
    public string? Division { get; set; }

    public bool Serves { get; set; } = true;

    public bool IsConfirmed { get; set; }
}

/// <summary>Which changes of an agency move applications, and so are checked before they are made.</summary>
internal static class MovingFacts
{
    public static bool MovesApplications(this Agency agency, AgencyFacts facts) =>
        (agency.IsActive, agency.TakesOnlineApplications) != (facts.IsActive, facts.TakesOnlineApplications);
}

public sealed class AgencyFormValidator : AbstractValidator<AgencyForm>
{
    private const int LongestName = 100;
    private const int LongestText = 200;
    private const int LongestPhone = 40;

    public AgencyFormValidator()
    {
        RuleFor(f => f.Name)
            .NotEmpty().WithMessage("请填写机构名称")
            .MaximumLength(LongestName).WithMessage($"机构名称不能超过{LongestName}个字");
        RuleFor(f => f.Address).MaximumLength(LongestText).WithMessage($"地址不能超过{LongestText}个字");
        RuleFor(f => f.Phone)
            .Matches("^[0-9()（）、,，;； +-]*$").WithMessage("电话只能有数字和分隔符号")
            .MaximumLength(LongestPhone).WithMessage($"电话不能超过{LongestPhone}个字");
        RuleFor(f => f.OpeningHours).MaximumLength(LongestText).WithMessage($"办公时间不能超过{LongestText}个字");
        RuleSet(AgencyForm.New, () =>
        {
            RuleFor(f => f.Code).Must(text => AgencyCode.TryParse(text, out _)).WithMessage("机构代码应为2到12位数字");
            RuleFor(f => f.Level)
                .Must(word => Enum.GetValues<AgencyLevel>().Any(level => level > AgencyLevel.Province && level.ToCode() == word))
                .WithMessage("请选择级别");
            RuleFor(f => f.Superior).Must(text => AgencyCode.TryParse(text, out _)).WithMessage("请填写上级机构的代码");
        });
    }
}
