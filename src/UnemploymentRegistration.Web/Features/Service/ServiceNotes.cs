using System.Globalization;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Exit;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>The notes of the trail on cases, plans and referrals, in words; a word that is known no more stands for itself.</summary>
internal static class ServiceNotes
{
    public static string Referral(string note) => ChosenWord.TryRead(note, out ReferralKind kind) ? kind.InWords() : note;

    public static string Outcome(string note) => ChosenWord.TryRead(note, out ReferralOutcome outcome) ? outcome.InWords() : note;

    public static string Step(string note) => ChosenWord.TryRead(note, out FounderStepKind step) ? step.InWords() : note;

    public static string Report(string note) => ChosenWord.TryRead(note, out PersonReportKind kind) ? kind.InWords() : note;

    public static string Grade(string note) => ServiceCodes.TryParse(note, out ServiceGrade grade) ? grade.InWords() : note;

    public static string End(string note) => ServiceCodes.TryParse(note, out CaseEnd end) ? end.InWords() : note;

    public static string Obtained(string note) => ChosenWord.TryRead(note, out ObtainedSupport obtained) ? obtained.InWords() : note;

    // "return-call 2026-03-30"
    public static string Duty(string note) => note.Split(' ') is [var code, var day]
        && CaseDuties.TryParse(code, out var duty)
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? $"{duty.InWords()}，{due.InWords()}"
            : note;

    // "891097508900864 phone reached"; the key leads nowhere.
    public static string Contact(string note, CodeLists codes) => note.Split(' ') is [_, var method, var reached]
        ? $"{codes.ContactMethod.NameOf(method)}，{(reached == "reached" ? "联系上" : "未联系上")}"
        : note;
}
