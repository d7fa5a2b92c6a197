using System.Net;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Registration;

public sealed class SeeingOnesOwnRecords(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Lists_the_applications_of_the_account_with_their_state_in_words()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 5001);
        var number = await applicant.FileAsync();

        var page = await applicant.VisitAsync("/my");

        Assert.Contains(number, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("正在审核", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_form_as_it_was_submitted_with_masked_numbers()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 5002);
        var number = await applicant.FileAsync();

        var text = (await applicant.VisitAsync($"/my/applications/{number}")).QuerySelector("main")!.TextContent;

        Assert.Contains("吉林省长春市南关区南岭街道南岭大街二十二号", text, StringComparison.Ordinal);
        Assert.Contains(applicant.Number[^4..], text, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Number, text, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Mobile, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_the_form_with_masked_numbers()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 5011);
        var number = await applicant.FileAsync();

        var sheet = (await applicant.VisitAsync($"/my/applications/{number}/print")).QuerySelector(".sheet")!.TextContent;

        Assert.Contains($"申请编号：{number}", sheet, StringComparison.Ordinal);
        Assert.Contains(applicant.Number[^4..], sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Number, sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Mobile, sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 5003, 5004)]
    [InlineData("/withdraw", 5005, 5006)]
    [InlineData("/print", 5009, 5010)]
    public async Task Does_not_know_the_number_of_another_account(string page, int person, int stranger)
    {
        using var applicant = await Applicant.SignedInAsync(portal, person);
        using var other = await Applicant.SignedInAsync(portal, stranger);
        var number = await applicant.FileAsync();

        using var answer = await other.GetAsync($"/my/applications/{number}{page}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Withdraws_after_asking_once_more_and_then_offers_it_no_longer()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 5007);
        var number = await applicant.FileAsync();

        var page = await applicant.SendAsync($"/my/applications/{number}/withdraw");
        using var again = await applicant.GetAsync($"/my/applications/{number}/withdraw");

        Assert.Contains("已撤回", page.Main, StringComparison.Ordinal);
        Assert.Equal($"/my/applications/{number}", again.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Without_a_registration_says_what_to_do_next()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 5008);

        var page = await applicant.VisitAsync("/my/registration");

        Assert.Equal("/apply", page.QuerySelector("main .btn-primary")!.GetAttribute("href"));
    }
}
