namespace UnemploymentRegistration.Application.Intake;

/// <summary>短信验证码限制: the settings under <c>SmsCode</c>; halls and mobile networks share one address.</summary>
public sealed record SignInCodeLimits
{
    public int Tries { get; init; } = 5;

    public int GoodForMinutes { get; init; } = 10;

    public int PerMinute { get; init; } = 1;

    public int PerHour { get; init; } = 5;

    public int PerDay { get; init; } = 10;

    public int PerAddressAndHour { get; init; } = 200;

    /// <summary>Itself, where each of them can be kept to.</summary>
    /// <exception cref="InvalidOperationException">One of them would let nobody in.</exception>
    public SignInCodeLimits Checked() =>
        new[] { Tries, GoodForMinutes, PerMinute, PerHour, PerDay, PerAddressAndHour }.Min() >= 1
            ? this
            : throw new InvalidOperationException("Every number under SmsCode is 1 or more.");
}
