using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>新手机号码, as it is typed.</summary>
public sealed class NewMobileForm
{
    public const string Both = "both";
    public const string ContactOnly = "contact";

    public string? Mobile { get; set; }

    /// <summary>Whether the account goes by it, too.</summary>
    public string? SignIn { get; set; }

    public override string ToString() => nameof(NewMobileForm);
}

/// <summary>The page that asks for it.</summary>
public sealed record NewMobilePage(string MobileMasked)
{
    public NewMobileForm Form { get; init; } = new();
}

/// <summary>The second page: the code that was sent to the new number.</summary>
public sealed record NewMobileCodePage(long Number, string MobileMasked, bool IsDelayed)
{
    public string? Code { get; init; }
}

/// <summary>A number that waits for its code; it travels with the browser, encrypted, and in no address.</summary>
internal sealed record AskedMobile(MobileNumber Mobile, bool SignsIn, bool IsDelayed);
