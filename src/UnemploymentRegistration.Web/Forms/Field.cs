using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>One question of a form as the page shows it: its names, its words and what was wrong with the answer.</summary>
/// <remarks>The first control of a field carries the field's own id, so that the error summary can link to it.</remarks>
internal sealed record Field(string Name, string Id, string Label, string? Hint, bool IsOptional, string? Error)
{
    public string HintId => $"{Id}-hint";

    public string ErrorId => $"{Id}-error";

    /// <summary>The ids that <c>aria-describedby</c> names, hint first; null when there is nothing to say.</summary>
    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => HintId,
        (null, _) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static Field Of(ViewContext view, ModelExpression property, string label, string? hint, bool isOptional)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name);
        var error = view.ModelState[name]?.Errors.FirstOrDefault()?.ErrorMessage;
        return new Field(name, IdOf(name), label, hint, isOptional, error);
    }
}
