using Microsoft.AspNetCore.Mvc.Rendering;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>The pieces that every field is put together from.</summary>
internal static class FieldMarkup
{
    public static TagBuilder Element(string name, string? cssClass = null, string? text = null)
    {
        var element = new TagBuilder(name);
        if (cssClass is not null)
        {
            element.AddCssClass(cssClass);
        }

        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.MergeAttribute(attribute, value, replaceExisting: true);
        }

        return element;
    }

    public static TagBuilder Containing(this TagBuilder element, params IEnumerable<TagBuilder?> children)
    {
        foreach (var child in children)
        {
            if (child is not null)
            {
                element.InnerHtml.AppendHtml(child);
            }
        }

        return element;
    }

    public static TagBuilder Label(string forId, string text, string cssClass) =>
        Element("label", cssClass, text).With("for", forId);

    public static TagBuilder? OptionalMark(Field field) =>
        field.IsOptional ? Element("span", "field-optional", "（选填）") : null;

    public static TagBuilder? Hint(Field field) =>
        field.Hint is null ? null : Element("p", "field-hint", field.Hint).With("id", field.HintId);

    public static TagBuilder? Error(Field field)
    {
        if (field.Error is null)
        {
            return null;
        }

        var error = Element("p", "field-error").With("id", field.ErrorId)
            .Containing(Element("span", "visually-hidden", "错误："));
        error.InnerHtml.Append(field.Error);
        return error;
    }

    public static TagBuilder Describe(this TagBuilder control, Field field) => control
        .With("aria-describedby", field.DescribedBy)
        .With("aria-invalid", field.Error is null ? null : "true");
}
