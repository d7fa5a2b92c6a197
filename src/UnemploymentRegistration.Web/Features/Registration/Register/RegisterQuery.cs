using System.Globalization;
using System.Text.Json.Serialization;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Registration.Register;

/// <summary>The state of the register's list; no name stands in its address.</summary>
public sealed class RegisterQuery : ListQuery
{
    public const string Active = "active";
    public const string Ended = "ended";

    /// <summary>The agency that serves: a code or a part of a name.</summary>
    public string? Agency { get; set; }

    public string? Status { get; set; }

    [JsonIgnore]
    public override IReadOnlyDictionary<string, string?> Fields => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["agency"] = Agency,
        ["status"] = Status,
    };

    /// <summary>Null where neither place was given, or it was given wrongly: the list then starts anew.</summary>
    [JsonIgnore]
    public RegisterPosition? Position => Read(Before, backwards: true) ?? Read(After, backwards: false);

    private static RegisterPosition? Read(string? text, bool backwards) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new RegisterPosition(new(key), backwards)
            : null;
}
