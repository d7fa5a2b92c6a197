namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>查看理由: why an officer needs a number in full; the trail keeps the words.</summary>
public static class RevealReasons
{
    public static IReadOnlyList<string> All { get; } = ["电话核实情况", "核对证件号码"];
}
