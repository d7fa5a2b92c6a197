using AngleSharp.Dom;

namespace UnemploymentRegistration.Web.Tests.Hosting;

public sealed class ShowingABanner(Shell shell) : IClassFixture<Shell>
{
    [Theory]
    [InlineData("false", "已完成", "已保存。")]
    [InlineData("true", "未完成", "该申请已办结。")]
    public async Task Says_once_what_happened(string refused, string kind, string message)
    {
        using var visitor = shell.Visitor();
        using var redirect = await visitor.GetAsync(new Uri($"/specimen/banner?refused={refused}", UriKind.Relative));

        var first = (await visitor.PageAsync("/guide")).QuerySelector("[role=status]")!;
        var second = (await visitor.PageAsync("/guide")).QuerySelector("[role=status]");

        Assert.Equal(kind, first.QuerySelector("strong")!.TextContent);
        Assert.Equal(message, first.QuerySelector("span")!.TextContent);
        Assert.Null(second);
    }
}
