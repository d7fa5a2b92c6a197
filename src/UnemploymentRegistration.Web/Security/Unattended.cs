namespace UnemploymentRegistration.Web.Security;

/// <summary>An action that pages ask by themselves: that nobody sits before them, it does not tell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnattendedAttribute : Attribute
{
    /// <summary>A page that loads itself again says so with this header.</summary>
    public const string Header = "X-Unattended";

    internal static bool Is(HttpContext context) =>
        context.Request.Headers.ContainsKey(Header)
        || context.GetEndpoint()?.Metadata.GetMetadata<UnattendedAttribute>() is not null;
}
