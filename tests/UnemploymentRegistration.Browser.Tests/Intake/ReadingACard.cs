using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Intake;

public sealed class ReadingACard(PortalWithHttpReader http, PortalWithSocketReader socket, Hosting.Browser browser)
    : IClassFixture<PortalWithHttpReader>, IClassFixture<PortalWithSocketReader>, IClassFixture<Hosting.Browser>
{
    [Fact]
    public Task Fills_the_form_from_a_service_by_http() => FillsTheFormAsync(http);

    [Fact]
    public Task Fills_the_form_from_a_service_by_web_socket() => FillsTheFormAsync(socket);

    [Fact]
    public async Task Takes_what_a_typing_reader_left_in_the_boxes_out_again()
    {
        var desk = await OpenAsync(http);
        var clerk = new ClerkAtAKeyboard(desk);
        await desk.GetByLabel("年", new() { Exact = true }).First.FocusAsync();

        await clerk.ScanAsync(AnApplication.NumberOf(7501));

        await Expect(desk.GetByLabel("证件号码")).ToHaveValueAsync(AnApplication.NumberOf(7501));
        await Expect(desk.GetByLabel("证件类型")).ToHaveValueAsync("1 居民身份证");
        await Expect(desk.GetByLabel("性别")).ToHaveValueAsync("2 女");
        await Expect(desk.GetByLabel("年", new() { Exact = true }).First).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Reports_somebody_on_file_as_soon_as_the_number_is_complete()
    {
        var desk = await OpenAsync(http);
        var clerk = new ClerkAtAKeyboard(desk);
        await clerk.ScanAsync(ClerkAtAKeyboard.CardOf(7502));
        await EnterTheRestAsync(desk);
        await desk.Keyboard.PressAsync("Control+Enter");
        await Expect(desk.GetByTestId("walk-in-saved")).ToBeVisibleAsync();
        await Expect(desk.GetByLabel("姓名")).ToBeFocusedAsync();
        var number = await desk.GetByTestId("application-number").InnerTextAsync();

        await desk.GetByLabel("证件类型").FocusAsync();
        await clerk.AnswerAsync("1");
        await desk.Keyboard.TypeAsync(AnApplication.NumberOf(7502));

        await Expect(desk.GetByTestId("on-file")).ToContainTextAsync(number);
        await Expect(desk.GetByTestId("person-seen")).ToContainTextAsync("1990年2月15日，女，36 岁");
        await desk.IsAccessibleAsync();
    }

    [Fact]
    public async Task Keeps_the_page_through_a_lost_session()
    {
        var desk = await OpenAsync(http);
        await new ClerkAtAKeyboard(desk).ScanAsync(ClerkAtAKeyboard.CardOf(7503));
        await EnterTheRestAsync(desk);
        await desk.Context.ClearCookiesAsync();
        await desk.Keyboard.PressAsync("Control+Enter");
        await Expect(desk.GetByText("登录已过期")).ToBeVisibleAsync();
        await Expect(desk.GetByLabel("姓名")).ToHaveValueAsync("李小梅");
        await desk.IsAccessibleAsync();

        await new ClerkAtAKeyboard(await desk.Context.NewPageAsync()).SignInAsync("window.nanguan");
        await desk.Keyboard.PressAsync("Control+Enter");

        await Expect(desk.GetByTestId("walk-in-saved")).ToBeVisibleAsync();
    }

    private async Task FillsTheFormAsync(PortalWithHttpReader portal)
    {
        var desk = await OpenAsync(portal);
        var number = AnApplication.NumberOf(7500);
        foreach (var (field, value) in new[]
        {
            ("name", "李小梅"), ("sex", "女"), ("ethnicGroup", "朝鲜"), ("address", "吉林省长春市南关区南岭大街22号"), ("number", number),
        })
        {
            portal.Reader.Card[field] = value;
        }

        if (portal == socket)
        {
            await Expect(desk.Locator("#reader-state")).ToHaveTextAsync("读卡器已连接。");
        }

        await desk.Keyboard.PressAsync("F2");

        await Expect(desk.GetByLabel("姓名")).ToHaveValueAsync("李小梅");
        await Expect(desk.GetByLabel("性别")).ToHaveValueAsync("2 女");
        await Expect(desk.GetByLabel("民族")).ToHaveValueAsync("10 朝鲜族");
        await Expect(desk.GetByLabel("证件号码")).ToHaveValueAsync(number);
        await Expect(desk.GetByLabel("户籍地", new() { Exact = true })).ToHaveValueAsync("吉林省长春市南关区");
        await Expect(desk.GetByLabel("户籍地详细地址")).ToHaveValueAsync("南岭大街22号");
        await Expect(desk.GetByTestId("person-seen")).ToContainTextAsync("1990年2月15日");
    }

    private async Task<IPage> OpenAsync(Portal portal)
    {
        var desk = await browser.OpenAsync(portal.Address);
        await new ClerkAtAKeyboard(desk).SignInAsync("window.nanguan");
        return desk;
    }

    private static async Task EnterTheRestAsync(IPage desk)
    {
        var clerk = new ClerkAtAKeyboard(desk);
        await desk.GetByLabel("文化程度").FocusAsync();
        await clerk.AnswerAsync("dxbk");
        await clerk.AnswerAsync("健康");
        await clerk.PressAsync("2", "0", "2", "5", "1", "2", "F4");
        await clerk.AnswerAsync("220102001");
        await clerk.AnswerAsync("");
        await clerk.PressAsync("Enter");
        await clerk.AnswerAsync("13800007502");
        await clerk.PressAsync("Enter", "Enter", "Enter");
        await clerk.AnswerAsync("czd");
        await clerk.AnswerAsync("辞职");
        await clerk.AnswerAsync("1");
        await clerk.PressAsync("F8");
        await Expect(desk.GetByLabel("常住地", new() { Exact = true })).ToHaveValueAsync("吉林省长春市南关区南岭街道");
    }
}
