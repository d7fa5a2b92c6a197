using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;

namespace UnemploymentRegistration.Web.Tests.Conventions;

/// <summary>What every page and every action keeps to, also those that are written tomorrow.</summary>
public sealed class TheHouseRulesOfThePages(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] _safe = ["GET", "HEAD", "OPTIONS"];

    // An error's page answers whatever failed, and changes nothing.
    private static readonly string[] _withoutToken = ["Error"];

    private IEnumerable<ControllerActionDescriptor> Actions => portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>()
        .ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
        .Where(action => action.ControllerTypeInfo.Assembly == typeof(PortalPages).Assembly);

    public static TheoryData<string> Views => [.. Web().EnumerateFiles("*.cshtml", SearchOption.AllDirectories)
        .Where(file => !IsBuilt(file))
        .Select(file => Path.GetRelativePath(Web().FullName, file.FullName))];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_page_writes_nothing_unescaped_and_runs_nothing_from_an_attribute(string view)
    {
        var text = File.ReadAllText(Path.Combine(Web().FullName, view));

        Assert.DoesNotContain("Html.Raw", text, StringComparison.Ordinal);
        Assert.DoesNotContain("HtmlString(", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\son[a-z]+\\s*=\\s*\"", text);
        Assert.DoesNotMatch("\\sstyle\\s*=\\s*\"", text);
        Assert.DoesNotContain("javascript:", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_action_that_changes_something_asks_for_the_antiforgery_token()
    {
        var changing = Actions.Where(action => !Verbs(action).All(_safe.Contains) && !_withoutToken.Contains(action.ControllerName)).ToList();

        Assert.NotEmpty(changing);
        Assert.All(changing, action => Assert.Contains(action.FilterDescriptors, filter => filter.Filter is AutoValidateAntiforgeryTokenAttribute));
        Assert.DoesNotContain(changing, action => action.FilterDescriptors.Any(filter => filter.Filter is IgnoreAntiforgeryTokenAttribute));
    }

    [Fact]
    public void Every_action_says_which_verb_it_answers() =>
        Assert.DoesNotContain(Actions, action => Verbs(action).Length == 0 && action.ControllerName != "Error");

    [Fact]
    public void Every_action_of_the_staff_asks_who_is_there()
    {
        var open =
            from action in Actions
            let path = action.AttributeRouteInfo?.Template ?? ""
            where (path.StartsWith("staff", StringComparison.Ordinal) || path.StartsWith("admin", StringComparison.Ordinal)) && !path.StartsWith("staff/sign-in", StringComparison.Ordinal)
            where !action.EndpointMetadata.OfType<IAuthorizeData>().Any()
            select action.DisplayName;

        Assert.Empty(open);
    }

    private static string[] Verbs(ControllerActionDescriptor action) =>
        [.. action.EndpointMetadata.OfType<Microsoft.AspNetCore.Routing.IHttpMethodMetadata>().SelectMany(verbs => verbs.HttpMethods)];

    private static bool IsBuilt(FileInfo file) => Path.GetRelativePath(Web().FullName, file.FullName).Split(Path.DirectorySeparatorChar)[0]
        is "bin" or "obj" or "node_modules";

    private static DirectoryInfo Web()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("*.sln").Length == 0)
        {
            folder = folder.Parent!;
        }

        return new DirectoryInfo(Path.Combine(folder.FullName, "src", "UnemploymentRegistration.Web"));
    }
}
