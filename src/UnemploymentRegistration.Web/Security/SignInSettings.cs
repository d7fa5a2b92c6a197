namespace UnemploymentRegistration.Web.Security;

/// <summary>How strictly the doors are watched.</summary>
/// <param name="RequireAuthenticator">Whether an officer without an authenticator may do nothing but enrol one.</param>
/// <param name="FailuresPerAddress">Failed sign-ins of staff from one network address; halls share one.</param>
/// <param name="LookupsPerAddress">Questions at /progress from one network address.</param>
/// <param name="Window">The time in which both are counted.</param>
public sealed record SignInSettings(bool RequireAuthenticator, int FailuresPerAddress, int LookupsPerAddress, TimeSpan Window);
