namespace UnemploymentRegistration.Infrastructure.Identity.Passwords;

/// <summary>密码规则: what a password that an officer chooses must be like.</summary>
public abstract class PasswordPolicy
{
    /// <summary>The rules in one line, beside the field.</summary>
    public abstract string Hint { get; }

    /// <summary>How long a password may be kept; null for as long as one likes.</summary>
    public virtual TimeSpan? Age => null;

    /// <summary>How many of the latest passwords, the present one included, may not be taken again.</summary>
    public virtual int Remembered => 0;

    /// <summary>The policy of <c>Passwords:Policy</c>.</summary>
    /// <exception cref="InvalidOperationException">The setting names none.</exception>
    public static PasswordPolicy Named(string name) => name switch
    {
        "Asvs" => new AsvsPasswords(),
        "Dengbao" => new DengbaoPasswords(),
        _ => throw new InvalidOperationException($"Passwords:Policy is Asvs or Dengbao, not {name}."),
    };

    /// <summary>Everything that can be said against the password, all at once.</summary>
    public abstract IEnumerable<string> ObjectionsTo(string candidate, PasswordOwner owner);

    public bool HasExpired(OfficerAccount account, DateTimeOffset now) =>
        Age is { } age && !(now < account.PasswordChangedAt + age);
}

/// <summary>Whose password it will be: what others know of somebody is no secret.</summary>
public sealed record PasswordOwner(string UserName, string AgencyCode, string AgencyName)
{
    /// <summary>Nobody yet, as long as a set-up token was not found.</summary>
    public static PasswordOwner Unknown { get; } = new("", "", "");
}

/// <summary>How passwords are kept to.</summary>
/// <param name="OneTimeGoodFor">For how long a one-time password opens the page that changes it.</param>
/// <param name="SetUpGoodFor">For how long a set-up token is good.</param>
public sealed record PasswordSettings(TimeSpan OneTimeGoodFor, TimeSpan SetUpGoodFor);
