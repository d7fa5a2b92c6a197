using System.Globalization;
using FluentValidation;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Oversight;

namespace UnemploymentRegistration.Web.Features.Calendars.YearCalendar;

/// <summary>A change of the calendar as it is typed; what it says is sent twice, the second time confirmed.</summary>
public interface ICalendarForm
{
    bool IsConfirmed { get; }

    /// <summary>The fields, to be sent again with the confirmation.</summary>
    IReadOnlyDictionary<string, string?> Fields { get; }

    /// <summary>Asked of a form that was found complete and right.</summary>
    ChangeCalendar ToChange();
}

/// <summary>更正一天: off, a make-up working day, or what its weekday makes it; and why.</summary>
public sealed class DayForm : ICalendarForm
{
    public const string Ordinary = "Ordinary";

    public string? Date { get; set; }

    public string? Kind { get; set; }

    public string? Reason { get; set; }

    public bool IsConfirmed { get; set; }

    public IReadOnlyDictionary<string, string?> Fields => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(Date)] = Date,
        [nameof(Kind)] = Kind,
        [nameof(Reason)] = Reason,
    };

    public ChangeCalendar ToChange()
    {
        var day = CalendarDates.Parse(Date!);
        CalendarDayKind? kind = Kind == Ordinary ? null : Enum.Parse<CalendarDayKind>(Kind!);
        return new ChangeCalendar(
            calendar => calendar.With(day, kind),
            OversightAct.CalendarDayCorrected,
            $"更正日历，{day.InWords()}改为{kind.InWords()}：{TypedText.Tidy(Reason)}",
            Years: []);
    }
}

/// <summary>地方假日: a day off in one division and all below it, with the document that says so; added or removed.</summary>
public sealed class LocalDayForm : ICalendarForm
{
    public string? Division { get; set; }

    public string? Date { get; set; }

    public string? Reason { get; set; }

    public bool Removes { get; set; }

    public bool IsConfirmed { get; set; }

    public IReadOnlyDictionary<string, string?> Fields => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(Division)] = Division,
        [nameof(Date)] = Date,
        [nameof(Reason)] = Reason,
        [nameof(Removes)] = Removes ? "true" : "false",
    };

    public ChangeCalendar ToChange()
    {
        var (division, day, source) = (DivisionCode.Parse(Division!), CalendarDates.Parse(Date!), TypedText.Tidy(Reason)!);
        return new ChangeCalendar(
            calendar => Removes ? calendar.WithoutLocal(division, day) : calendar.WithLocal(division, day, source),
            OversightAct.LocalHolidayChanged,
            $"{(Removes ? "取消" : "增加")}地方假日，{division} {day.InWords()}：{source}",
            Years: []);
    }
}

/// <summary>Days as the forms keep them.</summary>
internal static class CalendarDates
{
    public static DateOnly Parse(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    public static bool IsDay(string? text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

public sealed class DayFormValidator : AbstractValidator<DayForm>
{
    public DayFormValidator(ReferenceData reference)
    {
        RuleFor(f => f.Date)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("请填写日期")
            .Must(CalendarDates.IsDay).WithMessage("没有这一天，请核对年月日")
            .Must(text => reference.Current.Calendar.IsPublished(CalendarDates.Parse(text!).Year))
            .WithMessage(CalendarErrors.YearNotImported.Message);
        RuleFor(f => f.Kind)
            .Must(kind => kind is DayForm.Ordinary or nameof(CalendarDayKind.DayOff) or nameof(CalendarDayKind.MakeUpWorkday))
            .WithMessage("请选择这一天是什么日子");
        RuleFor(f => f.Kind)
            .Must((form, _) => IsWeekend(form.Date))
            .When(f => f.Kind == nameof(CalendarDayKind.MakeUpWorkday) && CalendarDates.IsDay(f.Date))
            .WithMessage(CalendarErrors.MakeUpIsAWeekend.Message);
        RuleFor(f => f.Reason).MustBeAReason("请写明更正的依据");
    }

    private static bool IsWeekend(string? text) => CalendarDates.Parse(text!).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

public sealed class LocalDayFormValidator : AbstractValidator<LocalDayForm>
{
    public LocalDayFormValidator(ReferenceData reference)
    {
        RuleFor(f => f.Division)
            .Must(text => DivisionCode.TryParse(text, out var code) && reference.Current.Agencies.Find(new AgencyCode(code.Value)) is not null)
            .WithMessage("请选择省内的市（州）、县（市、区）或街道（乡镇）");
        RuleFor(f => f.Date)
            .NotEmpty().WithMessage("请填写日期")
            .Must(text => text is null || CalendarDates.IsDay(text)).WithMessage("没有这一天，请核对年月日");
        RuleFor(f => f.Reason).MustBeAReason("请写明文件名称和文号");
    }
}
