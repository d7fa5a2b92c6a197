using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>Rules 4.4, 9.5: a new number is proved by a code, both numbers are told, and who signs in by which is said.</summary>
public sealed partial class ChangingOnesMobile(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Is_done_by_a_code_sent_to_the_new_number_and_told_to_both()
    {
        using var person = await portal.RegisteredAsync(9601);
        var number = AnApplication.MobileOf(19601);

        var asked = await AskAsync(person, number, signIn: "contact");
        var page = await RedeemAsync(person, number);

        Assert.Contains(Masked(number), asked.Main, StringComparison.Ordinal);
        Assert.Contains("手机号码已经改为", page.Main, StringComparison.Ordinal);
        var record = await portal.ReadAsync(db => db.Registrations.SingleAsync(r => r.Id == new RegistrationRecordId(person.Key)));
        Assert.Equal(Masked(number), record.MobileMasked);
        Assert.Equal(Masked(number), await portal.ReadAsync(db => db.ServiceCases
            .Where(c => c.Registration == record.Id).Select(c => c.MobileMasked).SingleAsync()));
        Assert.Contains("不是本人办理的", (await portal.SmsForAsync(person.Applicant.Mobile))[0], StringComparison.Ordinal);
        Assert.Contains("已改用这个手机号码", (await portal.SmsForAsync(number))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_nothing_without_the_right_code()
    {
        using var person = await portal.RegisteredAsync(9602);
        await AskAsync(person, AnApplication.MobileOf(19602), signIn: "contact");

        var page = await person.Applicant.SendAsync($"/my/registration/{person.Number}/mobile/code", ("Code", "000000"));

        Assert.Contains("验证码不正确", page.ErrorAt("Code"), StringComparison.Ordinal);
        var record = await portal.ReadAsync(db => db.Registrations.SingleAsync(r => r.Id == new RegistrationRecordId(person.Key)));
        Assert.Equal(Masked(person.Applicant.Mobile), record.MobileMasked);
    }

    [Fact]
    public async Task Signs_in_by_the_new_number_where_the_person_says_so_and_ends_the_other_sessions()
    {
        using var person = await portal.RegisteredAsync(9603);
        portal.Clock.Pass(TimeSpan.FromMinutes(2));
        using var elsewhere = await Applicant.SignedInAsync(portal, 9603);
        var number = AnApplication.MobileOf(19603);
        await AskAsync(person, number, signIn: "both");

        var page = await RedeemAsync(person, number);

        Assert.Contains("手机号码已经改为", page.Main, StringComparison.Ordinal);
        Assert.Contains(person.Number, (await person.Applicant.VisitAsync("/my/registration")).Body!.TextContent, StringComparison.Ordinal);
        using var ended = await elsewhere.GetAsync("/my");
        Assert.Contains("/account/sign-in", ended.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);

        // What was told meanwhile has arrived before the next code.
        await portal.SmsForAsync(number);
        portal.Clock.Pass(TimeSpan.FromMinutes(2));
        using var again = await Applicant.SignedInAsync(portal, 19603);
        Assert.Contains(person.Number, (await again.VisitAsync("/my/registration")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_sign_in_over_that_has_records_of_its_own()
    {
        using var person = await portal.RegisteredAsync(9604);
        using var other = await Applicant.SignedInAsync(portal, 19604);

        var page = await AskAsync(person, other.Mobile, signIn: "both");

        Assert.Contains("自己登录过", page.ErrorAt("Form_SignIn"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9605, "123", "both", "Form_Mobile")]
    [InlineData(9606, "+852 9123 4567", "both", "Form_Mobile")]
    [InlineData(9607, "13900009607", "", "Form_SignIn")]
    public async Task Says_at_its_field_what_is_wrong(int number, string mobile, string signIn, string field)
    {
        using var person = await portal.RegisteredAsync(number);

        Assert.NotNull((await AskAsync(person, mobile, signIn)).ErrorAt(field));
    }

    [Fact]
    public async Task To_the_same_number_is_no_change()
    {
        using var person = await portal.RegisteredAsync(9608);

        Assert.Contains("不用更改", (await AskAsync(person, person.Applicant.Mobile, "contact")).ErrorAt("Form_Mobile"), StringComparison.Ordinal);
    }

    private static Task<Page> AskAsync(RegisteredPerson person, string mobile, string signIn) => person.Applicant.SendAsync(
        $"/my/registration/{person.Number}/mobile", ("Form.Mobile", mobile), ("Form.SignIn", signIn));

    private async Task<Page> RedeemAsync(RegisteredPerson person, string mobile)
    {
        var code = SixDigits().Match((await portal.SmsForAsync(mobile))[0]).Value;
        return await person.Applicant.SendAsync($"/my/registration/{person.Number}/mobile/code", ("Code", code));
    }

    private static string Masked(string mobile) => $"{mobile[..3]}****{mobile[^4..]}";

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SixDigits();
}
