using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Browser.Tests.Intake;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>A person comes to a window; one officer keys the form in by keyboard alone, another one decides it.</summary>
public sealed class AWalkInIsEntered(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int MostKeystrokes = 60;
    private const int Person = 7300;

    [Fact]
    public async Task In_at_most_sixty_keystrokes_and_decided_by_somebody_else()
    {
        var desk = await browser.OpenAsync(portal.Address);
        var clerk = new ClerkAtAKeyboard(desk);
        await clerk.SignInAsync("supervisor.nanguan");
        await desk.IsSoundAtADeskAsync();

        await EnterAsync(desk, clerk);

        Assert.InRange(clerk.Keystrokes, 1, MostKeystrokes);
        var number = await desk.GetByTestId("application-number").InnerTextAsync();
        await Expect(desk.GetByTestId("walk-in-saved")).ToContainTextAsync("2026年3月11日");
        await Expect(desk.GetByLabel("姓名")).ToBeFocusedAsync();
        await Expect(desk.GetByLabel("姓名")).ToHaveValueAsync("");
        await desk.IsSoundAtADeskAsync();

        await IsNotDecidedByTheSameAsync(desk, number);
        await IsDecidedByTheAgencyAboveAsync(number);
    }

    private static async Task EnterAsync(IPage desk, ClerkAtAKeyboard clerk)
    {
        await clerk.ScanAsync(ClerkAtAKeyboard.CardOf(Person));
        await Expect(desk.GetByLabel("姓名")).ToHaveValueAsync("李小梅");
        await Expect(desk.GetByLabel("民族")).ToHaveValueAsync("10 朝鲜族");
        await Expect(desk.GetByLabel("户籍地", new() { Exact = true })).ToHaveValueAsync("吉林省延边朝鲜族自治州延吉市");
        await Expect(desk.GetByTestId("person-seen")).ToContainTextAsync("36 岁");

        await Expect(desk.GetByLabel("政治面貌")).ToBeFocusedAsync();
        await clerk.PressAsync("Enter");
        await clerk.AnswerAsync("21");
        await clerk.AnswerAsync("1");
        await clerk.PressAsync("2", "0", "2", "5", "1", "2", "F4");
        await clerk.AnswerAsync("nljd");
        await clerk.AnswerAsync("");
        await clerk.PressAsync("Enter");
        await clerk.AnswerAsync(AnApplication.MobileOf(Person));
        await clerk.PressAsync("Enter", "Enter", "Enter");
        await clerk.AnswerAsync("2");
        await clerk.AnswerAsync("5");
        await clerk.AnswerAsync("1");
        await clerk.PressAsync("F8", "Control+Enter");
        await Expect(desk.GetByTestId("walk-in-saved")).ToBeVisibleAsync();
    }

    private static async Task IsNotDecidedByTheSameAsync(IPage desk, string number)
    {
        await desk.GotoAsync($"/staff/applications/{number}");
        await Expect(desk.GetByText("该申请由您在窗口录入")).ToBeVisibleAsync();
        await Expect(desk.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" })).ToHaveCountAsync(0);
        await desk.IsSoundAtADeskAsync();
    }

    // By keyboard too: the summary of the decision, then its button.
    private async Task IsDecidedByTheAgencyAboveAsync(string number)
    {
        var desk = await browser.OpenAsync(portal.Address);
        await new ClerkAtAKeyboard(desk).SignInAsync("supervisor.changchun");
        await desk.GotoAsync($"/staff/applications/{number}");
        await desk.ReachesByKeyboardAsync(desk.GetByText("审核通过", new() { Exact = true }));
        await desk.Keyboard.PressAsync("Enter");
        await desk.ReachesByKeyboardAsync(desk.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" }));
        await desk.Keyboard.PressAsync("Enter");
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "办理结果：审核通过" })).ToBeVisibleAsync();
        await Expect(desk.GetByText("南关区南岭街道就业服务平台").First).ToBeVisibleAsync();
    }
}
