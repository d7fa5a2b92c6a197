using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using UnemploymentRegistration.Infrastructure.Comparison;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>A form with a large file, read part by part: nothing of it is kept in memory or in a temporary folder.</summary>
/// <remarks>Its first field is the antiforgery token, which is checked before the file is touched, as on every other form.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StreamedFormAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    private const int LongestToken = 4096;

    private static readonly object _parts = new();

    // Before the filter that checks the token.
    public int Order => 0;

    /// <summary>The fields after the token, in the order of the form.</summary>
    public static MultipartReader PartsOf(HttpContext context) => (MultipartReader)context.Items[_parts]!;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var (http, request) = (context.HttpContext, context.HttpContext.Request);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data" || type.Boundary.Length == 0)
        {
            context.Result = new UnsupportedMediaTypeResult();
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = http.RequestServices.GetRequiredService<ComparisonSettings>().LongestUpload;
        }

        var parts = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
        http.Items[_parts] = parts;

        // Nobody else takes it for a form and reads it whole: not model binding, not the page of an error.
        request.ContentType = null;
        var tokens = http.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value;
        if (await parts.ReadNextSectionAsync(http.RequestAborted) is { } first
            && first.GetContentDispositionHeader()?.Name.Value == tokens.FormFieldName)
        {
            request.Headers[tokens.HeaderName!] = await ReadAsync(first, LongestToken, http.RequestAborted);
        }
    }

    /// <summary>A short field of the form; what is longer is cut.</summary>
    public static async Task<string> ReadAsync(MultipartSection section, int longest, CancellationToken cancellationToken)
    {
        var buffer = new byte[longest];
        var length = await section.Body.ReadAtLeastAsync(buffer, longest, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }
}
