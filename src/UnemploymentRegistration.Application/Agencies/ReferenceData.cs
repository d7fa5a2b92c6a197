namespace UnemploymentRegistration.Application.Agencies;

/// <summary>Holds the current snapshot for the whole program, so that no request reads 16,000 divisions.</summary>
public sealed class ReferenceData
{
    private volatile ReferenceSnapshot? _current;

    public bool IsLoaded => _current is not null;

    public ReferenceSnapshot Current => _current ?? throw new InvalidOperationException("The reference data is not loaded yet.");

    /// <summary>Whoever holds the old snapshot finishes with it.</summary>
    public void Replace(ReferenceSnapshot snapshot) => _current = snapshot;
}
