using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>One line of the false statements, with numbers masked.</summary>
public sealed record FalseStatementEntry(
    long Number,
    RegistrationRecordId Registration,
    string Name,
    string DocumentMasked,
    ObtainedSupport Obtained,
    DateOnly ObtainedOn,
    FalseStatementStatus Status,
    AgencyCode Agency,
    OfficerId RecordedBy,
    DateTimeOffset RecordedAt,
    OfficerId? JudgedBy,
    DateTimeOffset? JudgedAt);

/// <summary>One statement with what was said of it, and why it was judged as it was; the reasons are empty until then.</summary>
public sealed record FalseStatementFile(FalseStatement Statement, RegistrationRecord Record, string Words, string Reasons)
{
    public override string ToString() => nameof(FalseStatementFile);
}

/// <summary>One page, the newest first.</summary>
public sealed record FalseStatementPage(IReadOnlyList<FalseStatementEntry> Entries, bool HasOlder);

/// <summary>虚假承诺名单: what waits for a second person, and what was confirmed for the credit system (rule 9.6).</summary>
public sealed class FalseStatementList(IRegistryDbContext db, Unreadables unreadables, IFieldProtector protector)
{
    public const int PageSize = 50;

    public Task<int> CountAsync(Jurisdiction jurisdiction, FalseStatementStatus status, CancellationToken cancellationToken) =>
        Statements(jurisdiction, status).CountAsync(cancellationToken);

    /// <summary>One page of a step, the newest first.</summary>
    /// <param name="jurisdiction">Whose lines.</param>
    /// <param name="status">One step of the way.</param>
    /// <param name="below">The line after which the page begins; null for the newest.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<FalseStatementPage> ReadAsync(
        Jurisdiction jurisdiction,
        FalseStatementStatus status,
        long? below,
        CancellationToken cancellationToken)
    {
        var entries = await ReadBatchAsync(jurisdiction, status, below, PageSize + 1, cancellationToken);
        return new FalseStatementPage([.. entries.Take(PageSize)], entries.Count > PageSize);
    }

    public async Task<IReadOnlyList<FalseStatementEntry>> ReadBatchAsync(
        Jurisdiction jurisdiction,
        FalseStatementStatus status,
        long? below,
        int size,
        CancellationToken cancellationToken)
    {
        var statements = Statements(jurisdiction, status);
        if (below is { } last)
        {
            statements = statements.Where(s => s.Id < last);
        }

        var entries = await statements
            .OrderByDescending(s => s.Id)
            .Take(size)
            .Join(
                db.Registrations,
                s => s.Registration,
                r => r.Id,
                (s, r) => new FalseStatementEntry(
                    s.Id,
                    r.Id,
                    r.Name,
                    r.DocumentMasked,
                    s.Obtained,
                    s.ObtainedOn,
                    s.Status,
                    s.Agency,
                    s.RecordedBy,
                    s.RecordedAt,
                    s.JudgedBy,
                    s.JudgedAt))
            .ToListAsync(cancellationToken);
        return [.. entries.OrderByDescending(entry => entry.Number)];
    }

    /// <summary>The statement with what was said; null outside the actor's jurisdiction.</summary>
    public async Task<FalseStatementFile?> FindAsync(long number, CancellationToken cancellationToken)
    {
        var found = await db.FalseStatements.AsNoTracking().SingleOrDefaultAsync(s => s.Id == number, cancellationToken);
        return found is null
            ? null
            : new FalseStatementFile(
                found,
                await db.Registrations.AsNoTracking().IgnoreQueryFilters([RegistryFilters.Jurisdiction]).SingleAsync(r => r.Id == found.Registration, cancellationToken),
                await unreadables.OpenAsync(() => found.OpenWords(protector), cancellationToken) ?? Unreadables.Words,
                await unreadables.OpenAsync(() => found.OpenReasons(protector) ?? "", cancellationToken) ?? Unreadables.Words);
    }

    private IQueryable<FalseStatement> Statements(Jurisdiction jurisdiction, FalseStatementStatus status)
    {
        var head = jurisdiction.Head;
        var statements = db.FalseStatements.AsNoTracking().Where(s => s.Status == status);
        return jurisdiction.Level switch
        {
            AgencyLevel.Province => statements,
            AgencyLevel.City => statements.Where(s => s.AgencyCity == head),
            AgencyLevel.County => statements.Where(s => s.AgencyCounty == head),
            AgencyLevel.Street => statements.Where(s => s.AgencyStreet == head),
            _ => statements.Where(s => s.Agency == head),
        };
    }
}
