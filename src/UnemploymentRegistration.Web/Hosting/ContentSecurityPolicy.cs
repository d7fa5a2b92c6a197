using System.Security.Cryptography;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>One response's secret word: only scripts and styles that carry it run.</summary>
public sealed class ContentSecurityPolicy
{
    private const int NonceBytes = 16;

    private string _connections = string.Empty;

    public string Nonce { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));

    /// <summary>Lets this one page speak to one address besides the portal, and no other page to any.</summary>
    public void ConnectTo(Uri address) =>
        _connections = $"connect-src 'self' {address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}; ";

    public override string ToString() =>
        "default-src 'self'; "
        + _connections
        + $"script-src 'self' 'nonce-{Nonce}'; "
        + $"style-src 'self' 'nonce-{Nonce}'; "
        + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}

/// <summary>Gives every script and style written in a view the nonce of its response.</summary>
[HtmlTargetElement("script")]
[HtmlTargetElement("style")]
public sealed class NonceTagHelper(ContentSecurityPolicy policy) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute("nonce", policy.Nonce);
}
