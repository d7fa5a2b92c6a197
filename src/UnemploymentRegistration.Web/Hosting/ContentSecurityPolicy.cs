using System.Security.Cryptography;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>One response's secret word: only scripts and styles that carry it run.</summary>
public sealed class ContentSecurityPolicy
{
    private const int NonceBytes = 16;

    public string Nonce { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));

    public override string ToString() =>
        "default-src 'self'; "
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
