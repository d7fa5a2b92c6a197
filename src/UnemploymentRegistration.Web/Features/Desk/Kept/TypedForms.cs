using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Desk.Kept;

/// <summary>未提交的填写内容: what is typed into a form with the attribute <c>keeps</c>, between the browser and the register.</summary>
public sealed class TypedForms(KeptForms kept, IHttpContextAccessor requests)
{
    /// <summary>Names the form; a form without it is kept nowhere.</summary>
    public const string Marker = "__keeps";

    /// <summary>The page on which it stands.</summary>
    public const string Page = "__page";

    /// <summary>In an address: which kept form the page shows again.</summary>
    public const string Restore = "restore";

    private const string Unsaid = "__";

    private IReadOnlyList<KeptFormEntry>? _own;

    /// <summary>The form that this request shows again; null in any other.</summary>
    public long? Restoring { get; private set; }

    public async Task<KeptFormEntry?> FindAsync(string form)
    {
        var http = requests.HttpContext!;
        if (!http.User.IsOfficer())
        {
            return null;
        }

        _own ??= await kept.ListAsync(http.RequestAborted);
        return _own.FirstOrDefault(entry => entry.Form == form);
    }

    /// <summary>Keeps a form that was sent when nobody was signed in any more; the address that shows it again.</summary>
    public async Task<string?> KeepSentAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await KeepAsync(request, cancellationToken) is { } id && request.Form[Page] is [{ Length: > 0 } page, ..] && IsOfStaff(page)
            ? $"{page}?{Restore}={id.ToString(CultureInfo.InvariantCulture)}"
            : null;

    /// <summary>Null where the form says no name of a form of ours.</summary>
    public async Task<long?> KeepAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        if (NameIn(form) is not { } name)
        {
            return null;
        }

        var typed =
            from field in form
            where !field.Key.StartsWith(Unsaid, StringComparison.Ordinal) && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase)
            from value in field.Value
            select new TypedAnswer(field.Key, value ?? string.Empty);
        return await kept.KeepAsync(request.HttpContext.User.ToOfficer().Id, name, [.. typed], cancellationToken);
    }

    /// <summary>Shows what was typed in the place of what the page would show.</summary>
    public async Task RestoreAsync(long id, ModelStateDictionary shown, CancellationToken cancellationToken)
    {
        if (await kept.OpenAsync(id, cancellationToken) is not { } typed)
        {
            return;
        }

        Restoring = id;
        foreach (var answer in typed.GroupBy(answer => answer.Name, answer => answer.Value, StringComparer.Ordinal))
        {
            Show(shown, answer.Key, new StringValues([.. answer]));
        }

        foreach (var division in typed.Where(answer => answer.Name.EndsWith($".{TypedParts.Levels[0].Level}", StringComparison.Ordinal)).ToList())
        {
            var name = division.Name[..division.Name.LastIndexOf('.')];
            Show(shown, name, TypedParts.DeepestOf(TypedParts.Levels.Select(level => ValueOf(typed, $"{name}.{level.Level}"))));
        }
    }

    public Task DiscardAsync(string form, CancellationToken cancellationToken) => kept.DiscardAsync(form, cancellationToken);

    public static string? NameIn(IFormCollection form) =>
        form[Marker] is [{ Length: > 0 and <= KeptForm.LongestName } name, ..] && IsOfStaff(name) ? name : null;

    /// <summary>Whether it is a page of the officers', to which one may be led.</summary>
    public static bool IsOfStaff(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && path.All(IsPlain) && StaffPaths.Contain(path);

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '.';

    private static string ValueOf(IReadOnlyList<TypedAnswer> typed, string name) =>
        typed.FirstOrDefault(answer => answer.Name == name)?.Value ?? string.Empty;

    private static void Show(ModelStateDictionary shown, string name, StringValues values)
    {
        shown.SetModelValue(name, new ValueProviderResult(values));
        shown.MarkFieldSkipped(name);
    }
}
