using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>The notes of the trail on plans and referrals, in words; a word that is known no more stands for itself.</summary>
internal static class ServiceNotes
{
    public static string Referral(string note) => ChosenWord.TryRead(note, out ReferralKind kind) ? kind.InWords() : note;

    public static string Outcome(string note) => ChosenWord.TryRead(note, out ReferralOutcome outcome) ? outcome.InWords() : note;

    public static string Step(string note) => ChosenWord.TryRead(note, out FounderStepKind step) ? step.InWords() : note;
}
