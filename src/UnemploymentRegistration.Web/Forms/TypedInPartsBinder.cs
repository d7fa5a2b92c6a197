using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>Joins what <c>date-field</c>, <c>month-field</c> and <c>division-field</c> post into the one text of the form.</summary>
internal sealed class TypedInPartsBinder(IModelBinder whole) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        if (bindingContext.ValueProvider.GetValue(bindingContext.ModelName) != ValueProviderResult.None)
        {
            return whole.BindModelAsync(bindingContext);
        }

        if (WasPosted(bindingContext, TypedParts.Year))
        {
            var hasDay = WasPosted(bindingContext, TypedParts.Day);
            var (year, month) = (Read(bindingContext, TypedParts.Year), Read(bindingContext, TypedParts.Month));
            Keep(bindingContext, hasDay
                ? TypedParts.JoinDate(year, month, Read(bindingContext, TypedParts.Day))
                : TypedParts.JoinDate(year, month));
            return Task.CompletedTask;
        }

        if (WasPosted(bindingContext, TypedParts.Levels[0].Level))
        {
            Keep(bindingContext, TypedParts.DeepestOf(TypedParts.Levels.Select(l => Read(bindingContext, l.Level)).ToList()));
            return Task.CompletedTask;
        }

        return whole.BindModelAsync(bindingContext);
    }

    private static bool WasPosted(ModelBindingContext context, string part) =>
        context.ValueProvider.GetValue($"{context.ModelName}.{part}") != ValueProviderResult.None;

    private static string Read(ModelBindingContext context, string part)
    {
        var key = $"{context.ModelName}.{part}";
        var typed = context.ValueProvider.GetValue(key);
        if (typed != ValueProviderResult.None)
        {
            // A part is never judged alone; left unjudged it would keep the whole form from being valid.
            context.ModelState.SetModelValue(key, typed);
            context.ModelState.MarkFieldSkipped(key);
        }

        return TypedParts.Tidy(typed.FirstValue);
    }

    private static void Keep(ModelBindingContext context, string? joined)
    {
        context.ModelState.SetModelValue(context.ModelName, joined, joined);
        context.Result = ModelBindingResult.Success(joined);
    }
}

/// <summary>Offers the binder to every text of a form; it stands aside unless parts were posted.</summary>
internal sealed class TypedInPartsBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.ModelType == typeof(string) && context.BindingInfo.BinderType is null
            ? new TypedInPartsBinder(new SimpleTypeModelBinder(typeof(string), LoggerOf(context)))
            : null;
    }

    private static ILoggerFactory LoggerOf(ModelBinderProviderContext context) =>
        context.Services.GetRequiredService<ILoggerFactory>();
}
