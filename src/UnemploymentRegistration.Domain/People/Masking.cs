namespace UnemploymentRegistration.Domain.People;

/// <summary>How personal numbers are shown in lists and logs.</summary>
public static class Masking
{
    private const int Shown = 4;

    public static string AllButLastFour(string number) =>
        string.Create(number.Length, number, static (masked, clear) =>
        {
            var hidden = Math.Max(0, clear.Length - Shown);
            masked[..hidden].Fill('*');
            clear.AsSpan(hidden).CopyTo(masked[hidden..]);
        });
}
