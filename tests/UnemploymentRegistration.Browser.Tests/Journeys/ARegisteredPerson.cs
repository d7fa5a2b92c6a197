using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>How a person comes to be registered before a journey begins: files on the telephone, and is approved at a desk.</summary>
internal static class ARegisteredPerson
{
    public static async Task RegisterAsync(this Hosting.Browser browser, Portal portal, IPage phone, ApplicantAtAScreen applicant)
    {
        await phone.GotoAsync("/apply/document");
        await applicant.SignInAsync();
        await applicant.FillInAsync();
        await phone.GetByRole(AriaRole.Link, new() { Name = "没有问题，继续" }).ClickAsync();
        await phone.GetByLabel("我已阅读以上承诺，并同意").CheckAsync();
        await applicant.PressAsync("提交失业登记申请");
        var number = await phone.GetByTestId("application-number").InnerTextAsync();

        var desk = await browser.OpenDeskAsync(portal, "supervisor.nanguan");
        await desk.GotoAsync($"/staff/applications/{number}");
        await desk.GetByText("审核通过", new() { Exact = true }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" }).ClickAsync();
        await Expect(desk.GetByTestId("registration-number")).ToBeVisibleAsync();
        await phone.GotoAsync("/my/registration");
    }
}
