namespace UnemploymentRegistration.Infrastructure.Setup;

/// <summary>Where the registry keeps its data, as the configuration says.</summary>
public sealed record RegistrySettings
{
    /// <summary>Everything the portal writes goes under it; absolute.</summary>
    public required string DataFolder { get; init; }

    /// <summary><c>Sqlite</c> or <c>SqlServer</c>.</summary>
    public required string Provider { get; init; }

    public required string ConnectionString { get; init; }

    public int? MaxBatchSize { get; init; }

    public required string KeyFile { get; init; }

    /// <summary>Where the anchors of the trail are kept; better on another disk than the database.</summary>
    public string AnchorFolder { get => field ?? Path.Combine(DataFolder, "anchors"); init; }

    /// <summary>In Development keys are made at the first start; in Production they are brought by the operator.</summary>
    public required bool MayCreateKeys { get; init; }

    public override string ToString() => $"{Provider} in {DataFolder}";
}
