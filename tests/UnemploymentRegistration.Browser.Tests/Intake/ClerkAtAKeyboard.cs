using Microsoft.Playwright;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Intake;

/// <summary>Somebody at a window who uses no mouse; counts every key, a chord as all of its keys.</summary>
internal sealed class ClerkAtAKeyboard(IPage page)
{
    public int Keystrokes { get; private set; }

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            Keystrokes += key.Split('+').Length;
            await page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Types the text and goes on to the next box.</summary>
    public async Task AnswerAsync(string text)
    {
        Keystrokes += text.Length;
        await page.Keyboard.TypeAsync(text);
        await PressAsync("Enter");
    }

    /// <summary>A card on a reader that types: none of the clerk's keys.</summary>
    public async Task ScanAsync(string line)
    {
        await page.Keyboard.TypeAsync(line);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#reader-state")).ToHaveTextAsync("已读卡。");
    }

    public async Task SignInAsync(string officer)
    {
        await page.GotoAsync("/staff/intake");
        await page.GetByLabel("用户名").FillAsync(officer);
        await page.GetByLabel("密码").FillAsync(DemoData.Password);
        await page.GetByLabel("密码").PressAsync("Enter");
        await Expect(page.GetByLabel("姓名")).ToBeFocusedAsync();
    }

    public static string CardOf(int person)
    {
        var number = AnApplication.NumberOf(person);
        return $"李小梅|女|朝鲜|{number[6..14]}|吉林省延吉市光华路一号|{number}";
    }
}
