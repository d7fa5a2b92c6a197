using System.Globalization;
using AngleSharp.Dom;
using UnemploymentRegistration.Web.Features.Intake.Eligibility;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class CheckingOnesEligibility(Shell shell) : IClassFixture<Shell>
{
    private static readonly DateOnly _today = new(2026, 11, 22);

    [Theory]
    [InlineData("2010-11-22", true)]
    [InlineData("2010-11-23", false)]
    [InlineData("1936-01-01", true)]
    public void Age_counts_from_sixteen_and_has_no_upper_end(string birthDate, bool mayApply)
    {
        var advice = EligibilityAdvice.For(AnUnemployedPerson(), DateOnly.Parse(birthDate, CultureInfo.InvariantCulture), _today);

        Assert.Equal(mayApply, advice.MayApply);
    }

    [Fact]
    public void Who_is_too_young_is_told_from_when()
    {
        var advice = EligibilityAdvice.For(AnUnemployedPerson(), new DateOnly(2012, 2, 29), _today);

        Assert.Equal([Finding.NotYetSixteen], advice.Obstacles);
        Assert.Equal(new DateOnly(2028, 2, 29), advice.EligibleOn);
    }

    [Fact]
    public void Work_paid_below_the_dibao_standard_is_no_work()
    {
        var form = AnUnemployedPerson();
        form.Occupation = Occupation.SmallIncome;

        var advice = EligibilityAdvice.For(form, new DateOnly(1990, 3, 15), _today);

        Assert.True(advice.MayApply);
        Assert.Equal([Finding.SmallIncomeIsNoWork], advice.Notes);
    }

    [Fact]
    public void Who_lives_outside_Jilin_is_sent_to_the_place_that_does_it()
    {
        var form = AnUnemployedPerson();
        form.Tie = TieToJilin.None;

        Assert.True(EligibilityAdvice.For(form, new DateOnly(1990, 3, 15), _today).Elsewhere);
    }

    [Fact]
    public void Household_or_former_work_in_Jilin_is_tie_enough()
    {
        var form = AnUnemployedPerson();
        form.Tie = TieToJilin.HouseholdOrFormerWork;

        Assert.True(EligibilityAdvice.For(form, new DateOnly(1990, 3, 15), _today).MayApply);
    }

    [Fact]
    public async Task A_complete_answer_leads_on_to_the_application()
    {
        var page = await AnswerAsync(drawsPension: "false");

        Assert.Equal("您可以申请失业登记", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a.btn[href='/apply']"));
    }

    [Fact]
    public async Task A_pension_is_explained_and_the_way_stays_open()
    {
        var page = await AnswerAsync(drawsPension: "true");

        Assert.Equal("您现在可能不符合登记条件", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("已经享受基本养老保险待遇", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/apply']"));
    }

    [Fact]
    public async Task Asks_again_for_what_was_left_out()
    {
        using var visitor = shell.Visitor();
        var page = await Pages.ReadAsync(await visitor.SendAsync("/eligibility"));

        Assert.Equal(6, page.QuerySelectorAll(".error-summary li").Length);
    }

    private static EligibilityForm AnUnemployedPerson() => new()
    {
        Belonging = Belonging.Mainland,
        Tie = TieToJilin.Lives,
        Occupation = Occupation.None,
        WantsWork = true,
        DrawsPension = false,
    };

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> AnswerAsync(string drawsPension)
    {
        using var visitor = shell.Visitor();
        return await Pages.ReadAsync(await visitor.SendAsync(
            "/eligibility",
            ("BirthDate.Year", "1950"), ("BirthDate.Month", "3"), ("BirthDate.Day", "15"),
            ("Belonging", "Mainland"), ("Tie", "Lives"), ("Occupation", "None"), ("WantsWork", "true"),
            ("DrawsPension", drawsPension)));
    }
}
