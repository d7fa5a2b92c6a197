namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>锁定: five failures, of passwords and codes together, close an account for a quarter of an hour.</summary>
/// <remarks>Only a whole sign-in ends the counting: who knows the password gets no more codes to guess by typing it again.</remarks>
public static class SignInLock
{
    public const int Failures = 5;

    public static TimeSpan Time { get; } = TimeSpan.FromMinutes(15);

    public static bool IsLocked(this OfficerAccount account, DateTimeOffset now) => account.LockoutEnd > now;

    /// <summary>Counts one failure; true for the one that locks.</summary>
    public static bool CountFailure(this OfficerAccount account, DateTimeOffset now)
    {
        account.Touch();
        account.AccessFailedCount++;
        if (account.AccessFailedCount < Failures)
        {
            return false;
        }

        (account.LockoutEnd, account.AccessFailedCount) = (now + Time, 0);
        return true;
    }

    public static void ForgetFailures(this OfficerAccount account)
    {
        account.Touch();
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
    }
}
