using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
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

    /// <summary>When the plan that is on the screen was written, in ticks; 0 for none.</summary>
    public long? Seen { get; set; }

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
    public WritePlan? Read(PlanPage page, Officer officer, string prefix, ModelStateDictionary errors)
    {
        var (file, today, words) = (page.File, page.Today, Words());
        foreach (var (field, text) in new[]
        {
            (nameof(Skills), Skills), (nameof(Wishes), Wishes), (nameof(Barriers), Barriers), (nameof(Measures), Measures),
        })
        {
            errors.AddWhere(PlanWords.WhyNot(text), $"{prefix}.{field}");
        }

        errors.AddWhere(words.IsEmpty ? PlanErrors.Empty : null, $"{prefix}.{nameof(Skills)}");
        var searchOn = TypedDay.Read(JobSearchOn, $"{prefix}.{nameof(JobSearchOn)}", errors);
        errors.AddWhere(JobSearch.WhyNotOn(searchOn, today), $"{prefix}.{nameof(JobSearchOn)}");
        errors.AddWhere(JobSearch.ReadOccupations(Occupations, searchOn is not null).Error, $"{prefix}.{nameof(Occupations)}");
        var reviewDue = TypedDay.Read(ReviewDue, $"{prefix}.{nameof(ReviewDue)}", errors);
        errors.AddWhere(
            ServicePlan.WhyNotOn(reviewDue, page.IsHardToEmploy, file.Plan?.ReviewDue, today), $"{prefix}.{nameof(ReviewDue)}");
        var seen = Seen is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null;
        return errors.IsValid
            ? new WritePlan(file.Case.Id, words, JobSearch.Of(searchOn, Occupations, today).Value!, reviewDue, officer, seen)
            : null;
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

    public FounderStep? Read(DateOnly today, string prefix, ModelStateDictionary errors)
    {
        if (!ChosenWord.TryRead(Kind, out FounderStepKind kind))
        {
            errors.AddModelError($"{prefix}.{nameof(Kind)}", "请选择步骤");
        }

        var on = TypedDay.Read(On, $"{prefix}.{nameof(On)}", errors, "请填写办理日期");
        errors.AddWhere(on > today ? PlanErrors.NotYet : null, $"{prefix}.{nameof(On)}");
        return errors.IsValid ? new FounderStep(kind, on!.Value) : null;
    }
}

/// <summary>计划评估, as it is typed.</summary>
public sealed class ReviewForm
{
    public string? Text { get; set; }

    public string? Next { get; set; }

    public ReviewPlan? Read(PlanPage page, Officer officer, string prefix, ModelStateDictionary errors)
    {
        errors.AddWhere(PlanWords.WhyNot(Text), $"{prefix}.{nameof(Text)}");
        if (TypedText.Tidy(Text) is null)
        {
            errors.AddModelError($"{prefix}.{nameof(Text)}", "请写明计划进展和评估结论");
        }

        var next = TypedDay.Read(Next, $"{prefix}.{nameof(Next)}", errors);
        errors.AddWhere(ServicePlan.WhyNotOn(next, page.IsHardToEmploy, agreed: null, page.Today), $"{prefix}.{nameof(Next)}");
        return errors.IsValid ? new ReviewPlan(page.Case.Id, TypedText.Tidy(Text)!, next, officer) : null;
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

    public EnterRecognition? Read(PlanPage page, Officer officer, CodeList grounds, string prefix, ModelStateDictionary errors)
    {
        if (!grounds.Contains(Ground))
        {
            errors.AddModelError($"{prefix}.{nameof(Ground)}", "请选择认定类别");
        }

        var decidedBy = RecognitionDecision.ReadDecidedBy(DecidedBy);
        errors.AddWhere(decidedBy.Error, $"{prefix}.{nameof(DecidedBy)}");
        var decidedOn = TypedDay.Read(DecidedOn, $"{prefix}.{nameof(DecidedOn)}", errors, "请填写认定日期");
        errors.AddWhere(
            decidedOn is { } on ? RecognitionDecision.WhyNotOn(on, page.Today) : null, $"{prefix}.{nameof(DecidedOn)}");
        var from = TypedDay.Read(From, $"{prefix}.{nameof(From)}", errors, "请填写起始日期");
        var to = TypedDay.Read(To, $"{prefix}.{nameof(To)}", errors, "请填写截止日期");
        errors.AddWhere(
            from is { } first && to is { } last ? RecognitionDecision.WhyNotUntil(first, last) : null, $"{prefix}.{nameof(To)}");
        var named = page.Officers.FirstOrDefault(one => one.Id.Value.ToString(CultureInfo.InvariantCulture) == NamedOfficer);
        if (named is null)
        {
            errors.AddModelError($"{prefix}.{nameof(NamedOfficer)}", RecognitionErrors.OfficerMissing.Message);
        }

        return errors.IsValid
            ? new EnterRecognition(
                page.Case.Id, new RecognitionDecision(Ground!, decidedBy.Value!, decidedOn!.Value, from!.Value, to!.Value), named!.Id, officer)
            : null;
    }
}

/// <summary>退出认定, as it is typed.</summary>
public sealed class EndForm
{
    public string? Reason { get; set; }
}
