namespace UnemploymentRegistration.Web.Features.Intake.WalkIn;

/// <summary>读卡器: how the windows' ID readers speak; <c>Reader:…</c> in docs/operations.md.</summary>
public sealed record ReaderSettings
{
    internal const string NumberField = "number";

    private static readonly string[] _schemes = ["http", "https", "ws", "wss"];
    private static readonly string[] _fields = ["name", "sex", "ethnicGroup", "birthDate", "address", NumberField];

    /// <summary>The local reader service, by HTTP or WebSocket; without it there are readers that type.</summary>
    public Uri? Address { get; init; }

    /// <summary>What stands between two fields of the line that a reader types.</summary>
    public string Separator { get; init; } = "|";

    /// <summary>The fields of that line in their order, between commas; a name that is none passes a field over.</summary>
    public string Fields { get; init; } = string.Join(',', _fields);

    public IReadOnlyList<string> FieldNames => Fields.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>The settings, if a reader could work with them.</summary>
    /// <exception cref="InvalidOperationException">An address of another kind, no separator, or no number in the line.</exception>
    public ReaderSettings Checked()
    {
        if (Address is not null && !(Address.IsAbsoluteUri && _schemes.Contains(Address.Scheme)))
        {
            throw new InvalidOperationException("Reader:Address is an absolute http, https, ws or wss address.");
        }

        return Separator.Length > 0 && FieldNames.Contains(NumberField)
            ? this
            : throw new InvalidOperationException("Reader:Separator is some text, and Reader:Fields names the number.");
    }
}
