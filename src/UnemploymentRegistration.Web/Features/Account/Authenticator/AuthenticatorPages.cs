using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.Authenticator;

/// <summary>The page that shows a secret, as a picture and in letters, and takes the first code.</summary>
public sealed class EnrolPage
{
    private const string Issuer = "吉林失业登记";

    public EnrolPage(OfferedSecret offer, string userName, bool replaces)
    {
        Picture = QrPicture.Of(offer.Secret.AddressFor(Issuer, userName));
        (Letters, Offered, Replaces) = (offer.Secret.InGroups(), offer.Sealed, replaces);
    }

    public string Picture { get; }

    public string Letters { get; }

    public string Offered { get; }

    /// <summary>Whether another telephone takes the place of one that is enrolled.</summary>
    public bool Replaces { get; }

    public string? Code => null;

    public string? Password => null;
}

/// <summary>What an officer with an authenticator sees of it.</summary>
public sealed record EnrolledPage(int CodesLeft)
{
    public string? Password => null;
}

/// <summary>Recovery codes that were just made.</summary>
public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes);
