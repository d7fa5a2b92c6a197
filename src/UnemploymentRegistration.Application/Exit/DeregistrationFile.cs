using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>注销案卷: the record that it rests on beside the register's data, what was found, what was done.</summary>
/// <param name="Words">Null where they cannot be read any more.</param>
public sealed record DeregistrationFile(
    Deregistration Deregistration,
    ExitParticulars? Words,
    RegistrationRecord Record,
    LocalGround? LocalGround,
    IReadOnlyList<FindingLine> Findings,
    IReadOnlyList<HistoryLine> History)
{
    public override string ToString() => nameof(DeregistrationFile);
}

public sealed class DeregistrationFiles(IRegistryDbContext db, TrailReading trail, Unreadables unreadables, IFieldProtector protector)
{
    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<DeregistrationFile?> FindAsync(DeregistrationId number, CancellationToken cancellationToken)
    {
        var found = await db.Deregistrations.AsNoTracking().SingleOrDefaultAsync(d => d.Id == number, cancellationToken);
        if (found is null)
        {
            return null;
        }

        return new DeregistrationFile(
            found,
            await unreadables.OpenAsync(() => found.OpenParticulars(protector), cancellationToken),
            await db.Registrations.AsNoTracking().SingleAsync(r => r.Id == found.Registration, cancellationToken),
            found.LocalGround is { } local
                ? await db.LocalGrounds.AsNoTracking().SingleAsync(g => g.Id == local, cancellationToken)
                : null,
            await FindingsAsync(number, cancellationToken),
            await trail.OfAsync(nameof(Deregistration), number.Value, cancellationToken));
    }

    private async Task<IReadOnlyList<FindingLine>> FindingsAsync(DeregistrationId number, CancellationToken cancellationToken)
    {
        var findings = await db.DeregistrationFindings.AsNoTracking()
            .Where(finding => finding.Deregistration == number)
            .OrderBy(finding => finding.Id)
            .ToListAsync(cancellationToken);
        List<FindingLine> lines = [];
        foreach (var finding in findings)
        {
            var text = await unreadables.OpenAsync(() => finding.OpenText(protector), cancellationToken) ?? Unreadables.Words;
            lines.Add(new FindingLine(
                finding.Method, finding.MadeOn, text, finding.RecordedBy, finding.RecordedFor, finding.RecordedAt));
        }

        return lines;
    }
}
