namespace UnemploymentRegistration.Domain.People;

/// <summary>How personal numbers are shown in lists and logs.</summary>
public static class Masking
{
    private const int Shown = 4;

    /// <summary>张三 as 张*: the first character, and a star for each other, two at most.</summary>
    public static string AllButFirst(string name)
    {
        var first = System.Globalization.StringInfo.GetNextTextElement(name);
        return first + new string('*', Math.Clamp(name.Length - first.Length, 1, 2));
    }

    public static string AllButLastFour(string number) =>
        string.Create(number.Length, number, static (masked, clear) =>
        {
            var hidden = Math.Max(0, clear.Length - Shown);
            masked[..hidden].Fill('*');
            clear.AsSpan(hidden).CopyTo(masked[hidden..]);
        });
}
