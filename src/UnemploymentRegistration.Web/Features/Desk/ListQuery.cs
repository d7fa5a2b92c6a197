using System.Text.Json.Serialization;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>The state of a list. It stands in the address, but for the name that was typed: that stands there sealed.</summary>
public abstract class ListQuery
{
    /// <summary>The beginning of a name: posted and kept sealed, never in an address.</summary>
    public string? Name { get; set; }

    /// <summary>The name as the address holds it, sealed for the officer who typed it.</summary>
    [JsonIgnore]
    public string? Who { get; set; }

    /// <summary>The line after which the page begins.</summary>
    [JsonIgnore]
    public string? After { get; set; }

    /// <summary>The line before which the page ends.</summary>
    [JsonIgnore]
    public string? Before { get; set; }

    /// <summary>Everything else that narrows the list down, by the names that address and form have for it.</summary>
    [JsonIgnore]
    public abstract IReadOnlyDictionary<string, string?> Fields { get; }

    [JsonIgnore]
    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Name) || Fields.Values.Any(value => !string.IsNullOrEmpty(value));
}
