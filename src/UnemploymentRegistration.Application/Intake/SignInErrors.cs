using System.Globalization;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>What an applicant is told who cannot sign in yet.</summary>
public static class SignInErrors
{
    public static DomainError WrongCode { get; } =
        new("sign-in.wrong-code", "验证码不正确或已失效，请核对短信，或重新获取。");
}

/// <summary>获取验证码太频繁: says from when the next one may be asked for.</summary>
public sealed record TooManyCodes(DateTimeOffset Now, DateTimeOffset AgainAt)
    : DomainError("sign-in.too-many-codes", $"获取验证码太频繁，请{InWords(Now, AgainAt)}再试。")
{
    // Somebody counts two minutes, and looks at a clock for more.
    private const int LongestCount = 120;

    public TimeSpan Wait => AgainAt - Now;

    private static string InWords(DateTimeOffset now, DateTimeOffset againAt)
    {
        var seconds = (int)Math.Ceiling((againAt - now).TotalSeconds);
        if (seconds <= LongestCount)
        {
            return string.Create(CultureInfo.InvariantCulture, $"在 {seconds} 秒后");
        }

        // The next whole minute, so that it is never too early.
        var at = againAt.AddTicks(TimeSpan.TicksPerMinute - 1).InChina();
        var day = at.Date == now.InChina().Date ? "" : "明天";
        return string.Create(CultureInfo.InvariantCulture, $"在{day} {at:HH:mm} 以后");
    }
}
