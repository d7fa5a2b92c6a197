using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace UnemploymentRegistration.Web.Features;

/// <summary>Finds a view next to its controller: the folders are those of the controller's namespace.</summary>
internal sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Folder = "feature-folder";
    private const string Room = "feature-room";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            var segments = action.ControllerTypeInfo.Namespace!.Split('.');
            var folders = segments[(Array.IndexOf(segments, nameof(Features)) + 1)..];
            context.Values[Folder] = string.Join('/', folders);
            context.Values[Room] = folders[0];
        }
    }

    public IEnumerable<string> ExpandViewLocations(
        ViewLocationExpanderContext context,
        IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Folder, out var folder))
        {
            yield return $"/Features/{folder}/{{0}}.cshtml";
            yield return $"/Features/{context.Values[Room]}/Shared/{{0}}.cshtml";
        }

        yield return "/Features/Shared/{0}.cshtml";
    }
}
