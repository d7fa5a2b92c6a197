using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.Referrals;

/// <summary>推介, as it is typed.</summary>
public sealed class ReferralForm
{
    public string? Kind { get; set; }

    public string? Target { get; set; }

    public string? ReturnCallDue { get; set; }

    public ReferralWords? Read(DateOnly today, string prefix, ModelStateDictionary errors)
    {
        if (!ChosenWord.TryRead(Kind, out ReferralKind kind))
        {
            errors.AddModelError($"{prefix}.{nameof(Kind)}", "请选择推介种类");
        }

        errors.AddWhere(ReferralWords.ReadTarget(Target).Error, $"{prefix}.{nameof(Target)}");
        var due = TypedDay.Read(ReturnCallDue, $"{prefix}.{nameof(ReturnCallDue)}", errors, "请填写回访日期");
        errors.AddWhere(due is { } on ? Referral.WhyNotCallOn(on, today) : null, $"{prefix}.{nameof(ReturnCallDue)}");
        return errors.IsValid ? ReferralWords.Of(kind, Target, due!.Value).Value : null;
    }
}

/// <summary>回访, as it is typed.</summary>
public sealed class FollowForm
{
    /// <summary>Stands in the list of outcomes for none yet.</summary>
    public const string Later = "later";

    public string? Outcome { get; set; }

    public string? Note { get; set; }

    public string? Postponed { get; set; }

    public static IReadOnlyList<SelectListItem> Outcomes { get; } =
        [.. ChosenWord.Items<ReferralOutcome>(outcome => outcome.InWords()), new SelectListItem("还没有结果，改期回访", Later)];

    public FollowReferral? Read(ReferralPage page, ReferralId referral, Officer officer, string prefix, ModelStateDictionary errors)
    {
        errors.AddWhere(PlanWords.WhyNot(Note), $"{prefix}.{nameof(Note)}");
        if (Outcome == Later)
        {
            var day = TypedDay.Read(Postponed, $"{prefix}.{nameof(Postponed)}", errors, "请填写再次回访的日期");
            errors.AddWhere(day is { } on ? Referral.WhyNotCallOn(on, page.Today) : null, $"{prefix}.{nameof(Postponed)}");
            return errors.IsValid ? new FollowReferral(page.Case.Id, referral, null, null, day, officer) : null;
        }

        if (!ChosenWord.TryRead(Outcome, out ReferralOutcome outcome))
        {
            errors.AddModelError($"{prefix}.{nameof(Outcome)}", "请选择回访结果");
        }

        return errors.IsValid ? new FollowReferral(page.Case.Id, referral, outcome, TypedText.Tidy(Note), null, officer) : null;
    }
}

/// <summary>The referrals of one person, with what was typed so far.</summary>
/// <param name="Chosen">The referral whose return call is being written down.</param>
public sealed record ReferralPage(
    ServiceCase Case,
    IReadOnlyList<ReferralOnFile> Referrals,
    IReadOnlyDictionary<OfficerId, string> Names,
    DateOnly Today,
    ReferralId? Chosen = null)
{
    public ReferralForm Make { get; init; } = new();

    public FollowForm Follow { get; init; } = new();

    public static IReadOnlyList<SelectListItem> Kinds { get; } = ChosenWord.Items<ReferralKind>(kind => kind.InWords());

    public string NameOf(OfficerId? officer) => officer is { } key ? Names.GetValueOrDefault(key, "服务人员") : "";
}
