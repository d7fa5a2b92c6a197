using System.Globalization;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>Days and moments as people read them, in Beijing time.</summary>
public static class DatesInWords
{
    public static string InWords(this DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string InWords(this DateTimeOffset moment) =>
        moment.InChina().ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);
}
