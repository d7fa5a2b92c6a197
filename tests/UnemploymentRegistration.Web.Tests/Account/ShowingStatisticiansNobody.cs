using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class ShowingStatisticiansNobody(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Holds_on_every_page_of_staff_that_opens_to_them()
    {
        var address = await portal.FileAsync(7401);
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        await supervisor.PostFromAsync(address, $"{address}/approve");
        var application = address.Split('/')[^1];
        var registration = (await portal.ReadAsync(db => db.Registrations.SingleAsync())).Id.ToString();
        using var statistician = await portal.OfficerAsync("statistics.jilin");

        var opened = 0;
        foreach (var route in StaffRoutes())
        {
            var path = "/" + route.Replace("{number:long}", route.Contains("registrations", StringComparison.Ordinal) ? registration : application, StringComparison.Ordinal);
            using var answer = await statistician.GetAsync(new Uri(path, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            opened += answer.StatusCode is HttpStatusCode.OK ? 1 : 0;
            Assert.DoesNotContain("李小梅", text, StringComparison.Ordinal);
            Assert.DoesNotContain(AnApplication.NumberOf(7401)[^4..], text.Replace(application, "", StringComparison.Ordinal).Replace(registration, "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain(AnApplication.MobileOf(7401), text, StringComparison.Ordinal);
        }

        Assert.InRange(opened, 2, int.MaxValue);
    }

    private IEnumerable<string> StaffRoutes() =>
        from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
            && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true
        let route = endpoint.RoutePattern.RawText!.TrimStart('/')
        where (route.StartsWith("staff", StringComparison.Ordinal) || route.StartsWith("admin", StringComparison.Ordinal))
            && !route.Replace("{number:long}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal)
        select route;
}
