using System.Globalization;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>A person who filed online at 南岭街道 and was approved: browser, mobile, and the number of the registration.</summary>
internal sealed record RegisteredPerson(Applicant Applicant, string Number) : IDisposable
{
    public long Key => long.Parse(Number, CultureInfo.InvariantCulture);

    public void Dispose() => Applicant.Dispose();
}

/// <summary>How a test comes by one.</summary>
internal static class RegisteredPeople
{
    public static async Task<RegisteredPerson> RegisteredAsync(this Portal portal, int person)
    {
        var applicant = await Applicant.SignedInAsync(portal, person);
        var application = await applicant.FileAsync();
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        var address = $"/staff/applications/{application}";
        (await supervisor.PostFromAsync(address, $"{address}/approve")).EnsureSuccessStatusCode();
        var page = await applicant.VisitAsync("/my/registration");
        return new RegisteredPerson(applicant, page.QuerySelector("[data-testid=registration-number]")!.TextContent);
    }
}
