using System.Net;
using AngleSharp.Dom;

namespace UnemploymentRegistration.Web.Tests.Hosting;

public sealed class AnsweringErrors(Shell shell) : IClassFixture<Shell>
{
    [Theory]
    [InlineData("/specimen/status/400", 400, "这一步没有办成")]
    [InlineData("/specimen/status/403", 403, "您没有查看此页的权限")]
    [InlineData("/nowhere", 404, "没有找到这个页面")]
    [InlineData("/specimen/status/409", 409, "内容已被他人更新")]
    [InlineData("/specimen/status/429", 429, "操作太频繁")]
    [InlineData("/specimen/fail", 500, "系统出了问题")]
    public async Task People_get_a_page_with_a_request_number(string path, int status, string title)
    {
        using var visitor = shell.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        var page = await Pages.ReadAsync(answer);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelector("[data-testid=request-number]")!.TextContent);
        Assert.NotNull(page.QuerySelector(".site-footer a[href='tel:12333']"));
    }

    [Theory]
    [InlineData("/specimen/fail")]
    [InlineData("/api/v1/specimen/fail")]
    public async Task Nobody_gets_a_stack_trace(string path)
    {
        using var visitor = shell.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("secret of the stack", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SpecimenController", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/specimen/fail", 500)]
    [InlineData("/api/v1/nowhere", 404)]
    public async Task Programs_get_problem_details(string path, int status)
    {
        using var visitor = shell.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_form_without_its_token_is_an_error_page_too()
    {
        using var visitor = shell.Visitor();
        using var body = new FormUrlEncodedContent([]);
        using var answer = await visitor.PostAsync(new Uri("/eligibility", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("这一步没有办成", (await Pages.ReadAsync(answer)).QuerySelector("h1")!.TextContent);
    }
}
