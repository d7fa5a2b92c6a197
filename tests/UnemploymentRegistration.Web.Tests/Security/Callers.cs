using System.Net;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Account;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Security;

/// <summary>One browser or program for each caller; they are told of a redirection and do not follow it.</summary>
internal static class Callers
{
    public static async Task<HttpClient> ComeAsync(this Portal portal, Caller caller)
    {
        var jar = new CookieContainer();
        using var arriving = Client(portal, jar, follows: true);
        await KnownAsync(portal, arriving, caller);
        var client = Client(portal, jar, follows: false);
        if (caller is Caller.Channel)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", DemoData.TokenOf("wechat"));
        }

        return client;
    }

    public static HttpClient Client(Portal portal, CookieContainer jar, bool follows) =>
        new(new HttpClientHandler { CookieContainer = jar, AllowAutoRedirect = follows }) { BaseAddress = portal.Address };

    private static async Task KnownAsync(Portal portal, HttpClient browser, Caller caller)
    {
        if (caller is Caller.Applicant)
        {
            using var applicant = new Applicant(portal, person: 990, browser);
            await applicant.SignInAsync();
        }
        else if (await NameOfAsync(portal, caller) is { } name)
        {
            (await browser.SignInAsync(name, DemoData.Password)).EnsureSuccessStatusCode();
        }
    }

    private static async Task<string?> NameOfAsync(Portal portal, Caller caller)
    {
        if (caller is Caller.CountyAdministrator)
        {
            await portal.AddOfficerAsync("admin.nanguan", "220102", OfficerRole.Administrator);
        }

        return caller switch
        {
            Caller.Window => "window.nanguan",
            Caller.Supervisor => "supervisor.nanguan",
            Caller.CaseOfficer => "service.nanguan",
            Caller.Statistician => "statistics.jilin",
            Caller.CountyAdministrator => "admin.nanguan",
            Caller.ProvinceAdministrator => "admin.jilin",
            _ => null,
        };
    }
}
