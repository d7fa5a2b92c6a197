using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>How a person comes to be registered before a journey begins: files on the telephone, and is approved at a desk.</summary>
internal static class ARegisteredPerson
{
    /// <summary>Ends on the person's page of the registration.</summary>
    public static async Task RegisterAsync(this Hosting.Browser browser, Portal portal, IPage phone, ApplicantAtAScreen applicant)
    {
        var number = await applicant.ApplyAsync();
        var desk = await browser.OpenDeskAsync(portal, "supervisor.nanguan");
        await desk.ApproveAsync(number);
        await phone.GotoAsync("/my/registration");
    }
}
