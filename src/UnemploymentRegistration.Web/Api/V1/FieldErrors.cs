using System.Text.Json;
using FluentValidation.Results;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>Every message by its JSON path, such as <c>qualifications[0].level</c>.</summary>
internal sealed class FieldErrors
{
    private readonly Dictionary<string, List<string>> _messages = new(StringComparer.Ordinal);

    public bool Any => _messages.Count > 0;

    public void Add(string path, string message)
    {
        if (!_messages.TryGetValue(path, out var messages))
        {
            _messages[path] = messages = [];
        }

        if (!messages.Contains(message))
        {
            messages.Add(message);
        }
    }

    /// <summary>What the validator says of a value that had the wrong type is noise and left out.</summary>
    public void AddFrom(ValidationResult validation)
    {
        var mistyped = _messages.Keys.ToArray();
        foreach (var failure in validation.Errors)
        {
            var path = PathOf(failure.PropertyName);
            if (!Array.Exists(mistyped, wrong => path == wrong || path.StartsWith($"{wrong}.", StringComparison.Ordinal)))
            {
                Add(path, failure.ErrorMessage);
            }
        }
    }

    public IReadOnlyDictionary<string, string[]> ToDictionary() =>
        _messages.ToDictionary(error => error.Key, error => error.Value.ToArray(), StringComparer.Ordinal);

    private static string PathOf(string property) =>
        string.Join('.', property.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
