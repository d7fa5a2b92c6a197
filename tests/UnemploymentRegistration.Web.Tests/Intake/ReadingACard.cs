using System.Net;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Features.Intake.WalkIn;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class ReadingACard(ReadingACard.PortalWithReader portal) : IClassFixture<ReadingACard.PortalWithReader>
{
    private const string Reader = "http://127.0.0.1:18080/card";

    [Fact]
    public async Task Turns_the_fields_of_a_service_into_answers()
    {
        var clerk = await AClerk.AtAsync(portal);

        var (_, card) = await clerk.ReadCardAsync(
            ("name", "李 小梅"), ("sex", "女"), ("ethnicGroup", "朝鲜"), ("address", "吉林省长春市南关区南岭大街22号"), ("number", AnApplication.NumberOf(1)));

        Assert.Equal("resident-id", card!["documentType"]!.GetValue<string>());
        Assert.Equal("2", card["sex"]!.GetValue<string>());
        Assert.Equal("10", card["ethnicGroup"]!.GetValue<string>());
        Assert.Equal("220102", card["householdDivision"]!.GetValue<string>());
        Assert.Equal("吉林省长春市南关区", card["householdPath"]!.GetValue<string>());
        Assert.Equal("南岭大街22号", card["householdDetail"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("李小梅;F;220102199001310028;x", "220102199001310028", "resident-id")]
    [InlineData("220102199001310028", "220102199001310028", "resident-id")]
    [InlineData("阮小梅;女;H12345678;x", "H12345678", "hk-mo-travel-permit")]
    public async Task Reads_a_line_in_the_order_that_is_set_and_a_number_alone(string line, string number, string type)
    {
        var clerk = await AClerk.AtAsync(portal);

        var (_, card) = await clerk.ReadCardAsync(("line", line));

        Assert.Equal((number, type), (card!["number"]!.GetValue<string>(), card["documentType"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("李小梅;女;220102199001310029;x")]
    public async Task Takes_no_line_without_a_right_number(string line)
    {
        var clerk = await AClerk.AtAsync(portal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.ReadCardAsync(("line", line))).Status);
    }

    [Fact]
    public async Task Lets_this_page_alone_speak_to_the_readers_address_and_to_no_other()
    {
        var clerk = await AClerk.AtAsync(portal);

        Assert.Contains($"connect-src 'self' {Reader}; ", await PolicyOfAsync(clerk, AClerk.Page), StringComparison.Ordinal);
        Assert.DoesNotContain("connect-src", await PolicyOfAsync(clerk, "/staff"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/card", "|", "number")]
    [InlineData("card", "|", "number")]
    [InlineData(Reader, "", "number")]
    [InlineData(Reader, "|", "name,sex")]
    public void Stops_the_start_where_no_reader_could_work(string address, string separator, string fields)
    {
        var settings = new ReaderSettings { Address = new Uri(address, UriKind.RelativeOrAbsolute), Separator = separator, Fields = fields };

        Assert.Throws<InvalidOperationException>(settings.Checked);
    }

    private static async Task<string> PolicyOfAsync(AClerk clerk, string path) =>
        (await clerk.GetAsync(path)).Headers.GetValues("Content-Security-Policy").Single();

    /// <summary>A portal whose readers give four fields between semicolons.</summary>
    public sealed class PortalWithReader : Portal
    {
        public override Task InitializeAsync()
        {
            Set("Reader:Address", Reader);
            Set("Reader:Separator", ";");
            Set("Reader:Fields", "name,sex,number,-");
            return base.InitializeAsync();
        }
    }
}
