namespace UnemploymentRegistration.Web.Features.Intake.Account;

/// <summary>The first page of signing in: to which number the code goes.</summary>
public sealed class MobileForm
{
    public string? Mobile { get; set; }

    public string? ReturnUrl { get; set; }
}

/// <summary>The second page: the code; the number stays with the server and in no address.</summary>
public sealed class CodeForm
{
    public string? Code { get; set; }

    public string? ReturnUrl { get; set; }

    /// <summary>To whom it was sent, as the page shows it.</summary>
    public string? MobileMasked { get; set; }

    /// <summary>短信发送延迟: the gateway is down; the message waits and is tried again.</summary>
    public bool IsDelayed { get; set; }
}
