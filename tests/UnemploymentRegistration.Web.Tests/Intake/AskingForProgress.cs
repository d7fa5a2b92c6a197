using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class AskingForProgress(Portal portal) : IClassFixture<Portal>
{
    private const string NotFound = "没有查到。请核对申请编号和证件号码，两项都要和申请时一样。";

    [Fact]
    public async Task Shows_the_state_to_anybody_who_knows_both_numbers()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 4001);
        var number = await applicant.FileAsync();
        using var anybody = new Applicant(portal, 4002);

        var page = await AskAsync(anybody, number, applicant.Number);

        Assert.Equal("办理进度", page.Title);
        Assert.Contains("正在审核", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Number, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_the_same_whichever_of_the_two_is_wrong()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 4003);
        var number = await applicant.FileAsync();
        using var anybody = new Applicant(portal, 4004);

        var wrongDocument = await AskAsync(anybody, number, AnApplication.NumberOf(4005));
        var wrongNumber = await AskAsync(anybody, "123456789", applicant.Number);

        Assert.Equal([NotFound], wrongDocument.Errors);
        Assert.Equal([NotFound], wrongNumber.Errors);
    }

    [Fact]
    public async Task Says_at_the_fields_what_is_missing_or_no_number()
    {
        using var anybody = new Applicant(portal, 4006);

        var page = await anybody.SendAsync("/progress", ("Number", "八九〇"), ("DocumentNumber", ""));

        Assert.Equal("申请编号应为一串数字，请核对", page.ErrorAt("Number"));
        Assert.NotNull(page.ErrorAt("DocumentType"));
        Assert.NotNull(page.ErrorAt("DocumentNumber"));
    }

    private static Task<Page> AskAsync(Applicant who, string number, string document) => who.SendAsync(
        "/progress", ("Number", number), ("DocumentType", "resident-id"), ("DocumentNumber", document));
}
