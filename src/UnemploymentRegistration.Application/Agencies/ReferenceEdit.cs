using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>基础数据修改: begins by reading the edition and ends by raising it, so that of two edits at once one is told.</summary>
public sealed class ReferenceEdit(IRegistryDbContext db, ReferenceData reference, IReferenceReload reload)
{
    private ReferenceEdition? _edition;

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        _edition = await db.ReferenceEditions.SingleAsync(cancellationToken);
        if (_edition.Number != reference.Current.Edition)
        {
            // Another program was at it a moment ago: what is planned here must be planned on what that one left.
            await reload.LoadAsync(cancellationToken);
        }
    }

    /// <summary>Saves everything that was changed since the beginning; this program goes by it at once, others in seconds.</summary>
    public async Task<Result> SaveAsync(CancellationToken cancellationToken)
    {
        var edition = _edition ?? throw new InvalidOperationException("The edit has not begun.");
        edition.Raise();
        var saved = await db.SaveUnlessLostAsync(AgencyErrors.ChangedMeanwhile, cancellationToken);
        if (!saved.IsRefused)
        {
            await reload.LoadAsync(cancellationToken);
        }

        return saved;
    }
}
