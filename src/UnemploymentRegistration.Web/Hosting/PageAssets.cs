using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Style sheets and scripts of a page, under addresses that change with their content; scripts carry the response's nonce.</summary>
/// <remarks>Seven tag helpers in the head of every page did the same for a fortieth of its cost.</remarks>
public sealed class PageAssets(IFileVersionProvider versions, ContentSecurityPolicy policy)
{
    public IHtmlContent Style(string path) => new HtmlFormattableString("""<link rel="stylesheet" href="{0}">""", AddressOf(path));

    public IHtmlContent Script(string path) =>
        new HtmlFormattableString("""<script src="{0}" defer nonce="{1}"></script>""", AddressOf(path), policy.Nonce);

    private string AddressOf(string path) => versions.AddFileVersionToPath("", path);
}
