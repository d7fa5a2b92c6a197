using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.Plan;

/// <summary>服务计划, as it is typed.</summary>
public sealed class PlanForm
{
    public string? Skills { get; set; }

    public string? Wishes { get; set; }

    public string? Barriers { get; set; }

    public string? Measures { get; set; }

    public string? JobSearchOn { get; set; }

    public string? Occupations { get; set; }

    public string? ReviewDue { get; set; }

    public static PlanForm Of(PlanFile file) => new()
    {
        Skills = file.Words?.Skills,
        Wishes = file.Words?.Wishes,
        Barriers = file.Words?.Barriers,
        Measures = file.Words?.Measures,
        JobSearchOn = file.Plan?.JobSearchOn is { } on ? TypedDay.Typed(on) : null,
        Occupations = file.Plan is { } plan ? string.Join('、', plan.WantedOccupations) : null,
        ReviewDue = file.Plan?.ReviewDue is { } due ? TypedDay.Typed(due) : null,
    };

    /// <summary>Null where something is wrong; every message then stands at its field.</summary>
    public WritePlan? Read(ServiceCaseId id, Officer officer, DateOnly today, string prefix, ModelStateDictionary errors)
    {
        foreach (var (field, text) in new[]
        {
            (nameof(Skills), Skills), (nameof(Wishes), Wishes), (nameof(Barriers), Barriers), (nameof(Measures), Measures),
        })
        {
            errors.AddWhere(PlanWords.WhyNot(text), $"{prefix}.{field}");
        }

        var searchOn = TypedDay.Read(JobSearchOn, $"{prefix}.{nameof(JobSearchOn)}", errors);
        var reviewDue = TypedDay.Read(ReviewDue, $"{prefix}.{nameof(ReviewDue)}", errors);
        var search = JobSearch.Of(searchOn, Occupations, today);
        errors.AddWhere(search.Error, $"{prefix}.{(search.Error == PlanErrors.NotYet ? nameof(JobSearchOn) : nameof(Occupations))}");
        return errors.IsValid ? new WritePlan(id, Words(), search.Value!, reviewDue, officer) : null;
    }

    private PlanWords Words() => new()
    {
        Skills = TypedText.Tidy(Skills),
        Wishes = TypedText.Tidy(Wishes),
        Barriers = TypedText.Tidy(Barriers),
        Measures = TypedText.Tidy(Measures),
    };
}

/// <summary>创业步骤, as it is typed.</summary>
public sealed class StepForm
{
    public string? Kind { get; set; }

    public string? On { get; set; }

    public FounderStep? Read(string prefix, ModelStateDictionary errors)
    {
        if (!ChosenWord.TryRead(Kind, out FounderStepKind kind))
        {
            errors.AddModelError($"{prefix}.{nameof(Kind)}", "请选择步骤");
        }

        return TypedDay.Read(On, $"{prefix}.{nameof(On)}", errors, "请填写办理日期") is { } on && errors.IsValid ? new FounderStep(kind, on) : null;
    }
}

/// <summary>计划评估, as it is typed.</summary>
public sealed class ReviewForm
{
    public string? Text { get; set; }

    public string? Next { get; set; }

    public ReviewPlan? Read(ServiceCaseId id, Officer officer, string prefix, ModelStateDictionary errors)
    {
        errors.AddWhere(PlanWords.WhyNot(Text), $"{prefix}.{nameof(Text)}");
        if (TypedText.Tidy(Text) is null)
        {
            errors.AddModelError($"{prefix}.{nameof(Text)}", "请写明计划进展和评估结论");
        }

        var next = TypedDay.Read(Next, $"{prefix}.{nameof(Next)}", errors);
        return errors.IsValid ? new ReviewPlan(id, TypedText.Tidy(Text)!, next, officer) : null;
    }
}

/// <summary>就业困难人员认定, as it is typed.</summary>
public sealed class RecognitionForm
{
    public string? Ground { get; set; }

    public string? DecidedBy { get; set; }

    public string? DecidedOn { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? NamedOfficer { get; set; }

    public EnterRecognition? Read(
        ServiceCaseId id,
        Officer officer,
        CodeList grounds,
        IReadOnlyList<Officer> officers,
        string prefix,
        ModelStateDictionary errors)
    {
        if (!grounds.Contains(Ground))
        {
            errors.AddModelError($"{prefix}.{nameof(Ground)}", "请选择认定类别");
        }

        var decidedBy = RecognitionDecision.ReadDecidedBy(DecidedBy);
        errors.AddWhere(decidedBy.Error, $"{prefix}.{nameof(DecidedBy)}");
        var decidedOn = TypedDay.Read(DecidedOn, $"{prefix}.{nameof(DecidedOn)}", errors, "请填写认定日期");
        var from = TypedDay.Read(From, $"{prefix}.{nameof(From)}", errors, "请填写起始日期");
        var to = TypedDay.Read(To, $"{prefix}.{nameof(To)}", errors, "请填写截止日期");
        var named = officers.FirstOrDefault(one => one.Id.Value.ToString(CultureInfo.InvariantCulture) == NamedOfficer);
        if (named is null)
        {
            errors.AddModelError($"{prefix}.{nameof(NamedOfficer)}", RecognitionErrors.OfficerMissing.Message);
        }

        return errors.IsValid
            ? new EnterRecognition(
                id, new RecognitionDecision(Ground!, decidedBy.Value!, decidedOn!.Value, from!.Value, to!.Value), named!.Id, officer)
            : null;
    }
}
