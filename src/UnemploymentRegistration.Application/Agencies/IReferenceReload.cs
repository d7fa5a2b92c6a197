namespace UnemploymentRegistration.Application.Agencies;

/// <summary>Reads divisions, agencies and calendar anew, so that the next request goes by them.</summary>
public interface IReferenceReload
{
    Task LoadAsync(CancellationToken cancellationToken);

    /// <summary>Reads only where another program has changed something since.</summary>
    Task LoadIfChangedAsync(CancellationToken cancellationToken);
}
