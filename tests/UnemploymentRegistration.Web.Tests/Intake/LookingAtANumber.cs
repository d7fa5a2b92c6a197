using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class LookingAtANumber(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Shows_birth_date_sex_and_age()
    {
        var clerk = await AClerk.AtAsync(portal);

        var seen = await clerk.LookAsync(Number(AnApplication.NumberOf(200)));

        Assert.Contains("1990年1月31日，女，36 岁", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_at_once_that_a_digit_is_wrong()
    {
        var clerk = await AClerk.AtAsync(portal);
        var number = AnApplication.NumberOf(201);

        Assert.Contains("校验码", await clerk.LookAsync(Number($"{number[..17]}{(number[17] == '1' ? '2' : '1')}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_who_is_too_young_and_from_which_day_on_not()
    {
        var clerk = await AClerk.AtAsync(portal);

        Assert.Contains("2028年1月31日起可以申请", await clerk.LookAsync(Number("220102201201310022")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_what_is_there_only_inside_the_jurisdiction()
    {
        await portal.FileAsync(203);
        var foreign = await portal.FileAsync(204, "222401001");
        var clerk = await AClerk.AtAsync(portal);

        Assert.Contains("打开该记录办理", await clerk.LookAsync(Number(AnApplication.NumberOf(203))), StringComparison.Ordinal);
        var seen = await clerk.LookAsync(Number(AnApplication.NumberOf(204)));
        Assert.Contains("由该机构办理", seen, StringComparison.Ordinal);
        Assert.Contains(foreign.Split('/')[^1], seen, StringComparison.Ordinal);
        Assert.DoesNotContain("李小梅", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.MobileOf(204), seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hints_at_the_same_person_under_another_document()
    {
        await portal.FileAsync(205);
        var clerk = await AClerk.AtAsync(portal);
        var answers = AClerk.AnswersOf(205);
        answers["Answers.Document.Type"] = "hk-mo-travel-permit";
        answers["Answers.Document.Number"] = "H12345678";
        answers["Answers.BirthDate.Year"] = "1990";
        answers["Answers.BirthDate.Month"] = "1";
        answers["Answers.BirthDate.Day"] = "31";

        Assert.Contains("可能是同一人", await clerk.LookAsync(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_nothing_for_nothing()
    {
        var clerk = await AClerk.AtAsync(portal);

        Assert.Null(await clerk.LookAsync(Number("")));
    }

    private static Dictionary<string, string> Number(string number) => new(StringComparer.Ordinal)
    {
        ["Answers.Document.Type"] = "resident-id",
        ["Answers.Document.Number"] = number,
    };
}
