using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

/// <summary>The page of the province's administrators: sources, a new list, what became of each.</summary>
public sealed class UploadingAComparisonList(Portal portal) : IClassFixture<Portal>
{
    private const string Address = "/admin/comparison";
    private const string Header = "document_type,document_number,name,fact,fact_since,reference\n";

    [Fact]
    public async Task Loads_it_after_the_page_was_closed_and_shows_what_became_of_it()
    {
        using var admin = await portal.OfficerAsync("admin.jilin");

        using var answer = await UploadAsync(
            admin, "labour-filing", $"{Header}resident-id,{AnApplication.NumberOf(1)},李小梅,employed,2026-02-01,x\nbad line\n");
        var page = await LoadedPageAsync(admin, ComparisonSource.LabourFiling);

        Assert.Contains("名单已上传", (await Pages.ReadAsync(answer)).QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        var line = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("劳动用工备案", StringComparison.Ordinal)).TextContent;
        Assert.Contains("使用中", line, StringComparison.Ordinal);
        Assert.Contains("第 3 行：应有6列，或引号没有成对", line, StringComparison.Ordinal);
        Assert.Contains("由名单答复", page.QuerySelector("[aria-labelledby=sources]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("officer", (await portal.ReadAsync(db => db.ComparisonLists.FirstAsync(l => l.Source == ComparisonSource.LabourFiling))).StartedBy.Split(':')[0]);
    }

    [Theory]
    [InlineData("", Header, "请选择比对来源")]
    [InlineData("pension-receipt", "name;number\n", "UTF-8 编码的 CSV")]
    public async Task Says_at_its_field_what_is_wrong(string source, string text, string message)
    {
        using var admin = await portal.OfficerAsync("admin.jilin");

        using var answer = await UploadAsync(admin, source, text);
        var page = await Pages.ReadAsync(answer);

        Assert.StartsWith("错误：", page.Title!, StringComparison.Ordinal);
        Assert.Contains(message, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(message, page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.False(await portal.ReadAsync(db => db.ComparisonLists.AnyAsync(l => l.Source == ComparisonSource.PensionReceipt)));
    }

    [Fact]
    public async Task Is_refused_without_the_token_before_the_file_is_read()
    {
        using var admin = await portal.OfficerAsync("admin.jilin");

        using var answer = await UploadAsync(admin, "pension-receipt", Header, token: "forged");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("supervisor.changchun")]
    [InlineData("statistics.jilin")]
    public async Task Is_for_the_provinces_administrators_only(string userName)
    {
        using var officer = await portal.OfficerAsync(userName);

        using var answer = await officer.GetAsync(new Uri(Address, UriKind.Relative));

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient admin, string source, string text, string? token = null)
    {
        var page = await admin.PageAsync(Address);
        var own = ((IHtmlInputElement)page.QuerySelector("main [name=__RequestVerificationToken]")!).Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token ?? own), "__RequestVerificationToken" },
            { new StringContent(source), "Source" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "File", "list.csv" },
        };
        return await admin.PostAsync(new Uri(Address, UriKind.Relative), form);
    }

    // The portal's own loop may be at it already; whoever is second finds nothing left to do.
    private async Task<IHtmlDocument> LoadedPageAsync(HttpClient admin, ComparisonSource source)
    {
        var loop = portal.Services.GetServices<IHostedService>().OfType<ListLoadLoop>().Single();
        while (!await portal.ReadAsync(db => db.ComparisonLists.AnyAsync(l => l.Source == source && l.Status == ComparisonListStatus.Current)))
        {
            await loop.LoadWaitingAsync(CancellationToken.None);
        }

        return await admin.PageAsync(Address);
    }
}
