using System.Globalization;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Web.Features.Calendars;

/// <summary>Days and moments as the pages print them: 2026年11月22日 14:05, in Beijing.</summary>
public static class BeijingTime
{
    public static string InWords(this DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string InWords(this DateTimeOffset moment) =>
        moment.InChina().ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);
}
