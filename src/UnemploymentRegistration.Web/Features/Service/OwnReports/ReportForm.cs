using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>报告, as it is typed.</summary>
public sealed class ReportForm
{
    public string? Topic { get; set; }

    public string? On { get; set; }

    public string? Words { get; set; }

    // What people write of themselves; no log may print it.
    public override string ToString() => nameof(ReportForm);

    /// <summary>Null where something is missing or wrong; every message then stands at its field.</summary>
    public ReportAnswers? Read(ReportPage page, DateOnly today, ModelStateDictionary errors)
    {
        var topic = page.Topics.Where(one => one.ToString() == Topic).Select(one => (PersonReportTopic?)one).FirstOrDefault();
        if (page.Topics.Count > 0 && topic is null)
        {
            errors.AddModelError(FieldOf(nameof(Topic)), PersonReportErrors.TopicMissing.Message);
        }

        var on = page.AsksDay ? ReadDay(today, errors) : null;
        var words = PersonReportWords.Read(Words, page.WordsAreOptional);
        if (words.IsRefused)
        {
            errors.AddModelError(FieldOf(nameof(Words)), words.Error.Message);
        }

        return errors.IsValid ? new ReportAnswers(topic, on, words.Value!) : null;
    }

    private DateOnly? ReadDay(DateOnly today, ModelStateDictionary errors)
    {
        if (!DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var message = string.IsNullOrWhiteSpace(On) ? PersonReportErrors.DayMissing.Message : "日期有误，请按年、月、日填写";
            errors.AddModelError(FieldOf(nameof(On)), message);
        }
        else if (day > today)
        {
            errors.AddModelError(FieldOf(nameof(On)), PersonReportErrors.DayAhead.Message);
        }

        return day;
    }

    private static string FieldOf(string name) => $"{nameof(ReportWriting.Form)}.{name}";
}

/// <summary>A report that is complete.</summary>
public sealed record ReportAnswers(PersonReportTopic? Topic, DateOnly? On, PersonReportWords Words);
