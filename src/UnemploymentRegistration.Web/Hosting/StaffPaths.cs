using Microsoft.AspNetCore.Diagnostics;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Which addresses belong to officers; an error page belongs to whoever met the error.</summary>
public static class StaffPaths
{
    private static readonly PathString[] _roots = ["/staff", "/admin", "/account/staff"];

    /// <summary>Whether the page asked for is one of theirs. After a crash nothing is asked of the register again.</summary>
    public static bool IsForStaff(this HttpContext context) =>
        Contain(context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path);

    public static bool Contain(PathString path) =>
        _roots.Any(root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));
}
