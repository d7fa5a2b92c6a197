using System.Globalization;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Exit;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>The notes of the trail on service, in words; a word that is known no more stands for itself.</summary>
internal static class ServiceNotes
{
    private const string Reached = "reached";

    /// <summary>Null where the note is a key that says nothing to anybody.</summary>
    public static string? Of(OversightAct act, string note) => act switch
    {
        OversightAct.ReferralMade => ChosenWord.TryRead(note, out ReferralKind kind) ? kind.InWords() : note,
        OversightAct.ReferralClosed => ChosenWord.TryRead(note, out ReferralOutcome outcome) ? outcome.InWords() : note,
        OversightAct.FounderStepTaken => ChosenWord.TryRead(note, out FounderStepKind step) ? step.InWords() : note,
        OversightAct.CaseDutyExpected or OversightAct.CaseDutySettled => Duty(note),
        OversightAct.CaseGradeChanged => ServiceCodes.TryParse(note, out ServiceGrade grade) ? grade.InWords() : note,
        OversightAct.CaseClosed => ServiceCodes.TryParse(note, out CaseEnd end) ? end.InWords() : note,
        OversightAct.PersonReportFiled or OversightAct.PersonReportAnswered =>
            ChosenWord.TryRead(note, out PersonReportKind report) ? report.InWords() : note,
        OversightAct.FalseStatementRecorded or OversightAct.FalseStatementConfirmed or OversightAct.FalseStatementDismissed =>
            ChosenWord.TryRead(note, out ObtainedSupport obtained) ? obtained.InWords() : note,
        OversightAct.ContactVoided => null,
        _ => note,
    };

    /// <summary>"891 phone reached": by which way, and whether it was any use; the key says nothing.</summary>
    public static string Contact(string note, CodeList methods) => note.Split(' ') is [_, var method, var reached]
        ? $"{methods.NameOf(method)}，{(reached == Reached ? "联系上" : "未联系上")}"
        : note;

    // "plan-review 2026-12-20"
    private static string Duty(string note) =>
        note.Split(' ') is [var code, var day]
        && CaseDuties.TryParse(code, out var duty)
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? $"{duty.InWords()}，{due.InWords()}"
            : note;
}
