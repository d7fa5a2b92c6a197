using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class SigningInBySms(Portal portal) : IClassFixture<Portal>
{
    private const string WrongCode = "验证码不正确或已失效，请核对短信，或重新获取。";

    [Fact]
    public async Task Leads_to_the_page_that_was_asked_for_and_shows_who_is_signed_in()
    {
        using var applicant = new Applicant(portal, 1001);
        await applicant.AskForCodeAsync();

        var page = await applicant.EnterCodeAsync(await applicant.ReadCodeAsync(), "/apply/document");

        Assert.Equal("/apply/document", page.Address);
        Assert.Contains("138****1001", page.Text("header"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_nowhere_outside_the_portal()
    {
        using var applicant = new Applicant(portal, 1002);
        await applicant.AskForCodeAsync();

        var page = await applicant.EnterCodeAsync(await applicant.ReadCodeAsync(), "https://elsewhere.example/");

        Assert.Equal("/my", page.Address);
    }

    [Fact]
    public async Task Never_shows_the_mobile_in_an_address()
    {
        using var applicant = new Applicant(portal, 1003);

        var page = await applicant.AskForCodeAsync();

        Assert.StartsWith("/account/sign-in/code", page.Address, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Mobile, page.Address, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Mobile, page.Html.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_numbers_of_Hong_Kong_and_full_width_digits()
    {
        using var applicant = new Applicant(portal, 1004);

        var page = await applicant.SendAsync("/account/sign-in", ("Mobile", "＋852 9123-4567"));

        Assert.Equal("填写验证码", page.Title);
        Assert.Single(await portal.SmsForAsync("+85291234567"));
    }

    [Fact]
    public async Task Says_at_the_field_what_is_wrong_with_a_number()
    {
        using var applicant = new Applicant(portal, 1005);

        var page = await applicant.SendAsync("/account/sign-in", ("Mobile", "12345"));

        Assert.StartsWith("手机号码应为 11 位数字", page.ErrorAt("Mobile"), StringComparison.Ordinal);
        Assert.Equal("12345", ((IHtmlInputElement)page.Html.GetElementById("Mobile")!).Value);
    }

    [Fact]
    public async Task Refuses_the_right_code_after_five_wrong_ones()
    {
        using var applicant = new Applicant(portal, 1006);
        await applicant.AskForCodeAsync();
        var code = await applicant.ReadCodeAsync();
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Equal(WrongCode, (await applicant.EnterCodeAsync(code == "000000" ? "111111" : "000000")).ErrorAt("Code"));
        }

        var page = await applicant.EnterCodeAsync(code);

        Assert.Equal(WrongCode, page.ErrorAt("Code"));
    }

    [Fact]
    public async Task Refuses_a_code_in_a_browser_that_did_not_ask_for_it()
    {
        using var victim = new Applicant(portal, 1007);
        using var other = new Applicant(portal, 1007);
        await other.AskForCodeAsync();
        portal.Clock.Pass(TimeSpan.FromMinutes(2));
        await victim.AskForCodeAsync();

        var page = await other.EnterCodeAsync(await victim.ReadCodeAsync());

        Assert.Equal(WrongCode, page.ErrorAt("Code"));
    }

    [Fact]
    public async Task Asks_to_wait_where_codes_are_wanted_twice_in_a_minute()
    {
        using var applicant = new Applicant(portal, 1008);
        await applicant.AskForCodeAsync();

        var page = await applicant.AskForCodeAsync();

        Assert.StartsWith("获取验证码太频繁", page.ErrorAt("Mobile"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_the_sixth_code_within_an_hour()
    {
        using var applicant = new Applicant(portal, 1009);
        for (var asked = 0; asked < 5; asked++)
        {
            Assert.Equal("填写验证码", (await applicant.AskForCodeAsync()).Title);
            portal.Clock.Pass(TimeSpan.FromMinutes(2));
        }

        var page = await applicant.AskForCodeAsync();

        Assert.StartsWith("获取验证码太频繁", page.ErrorAt("Mobile"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_the_number_again_where_nobody_asked_for_a_code()
    {
        using var applicant = new Applicant(portal, 1010);

        using var answer = await applicant.GetAsync("/account/sign-in/code");

        Assert.Equal("/account/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Signing_out_closes_the_pages_that_need_it()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 1011);
        var form = (await applicant.VisitAsync("/my")).QuerySelector<IHtmlFormElement>("form.signed-in")!;

        await applicant.PostAsync("/account/sign-out", Applicant.Filled(form));

        using var answer = await applicant.GetAsync("/my");
        Assert.Equal("/account/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }
}
