namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>One section <c>Comparison:Sources:&lt;source&gt;</c>: where and how patiently a source is asked live.</summary>
public sealed class LiveSourceSettings
{
    public Uri? Url { get; init; }

    /// <summary>Sent as a bearer token.</summary>
    public string? Token { get; init; }

    /// <summary>For one attempt.</summary>
    public double TimeoutSeconds { get; init; } = 2;

    public int Retries { get; init; } = 2;

    /// <summary>How long a source is left alone that failed again and again.</summary>
    public double PauseSeconds { get; init; } = 30;
}

/// <summary>Every section of <c>Comparison:Sources</c>, by the source's word.</summary>
public sealed record ComparisonSettings(IReadOnlyDictionary<string, LiveSourceSettings> Sources)
{
    /// <summary>In bytes; a list of ten million lines takes about one gigabyte.</summary>
    public long LongestUpload { get; init; } = 4L * 1024 * 1024 * 1024;
}
