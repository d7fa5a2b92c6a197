using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>How a request stands, for the person and for the record that it is about.</summary>
public sealed record DataRequestState(
    DataRequestId Number,
    DataRequestKind Kind,
    DataRequestStatus Status,
    RegistrationApplicationId Application,
    AgencyCode Agency,
    DateTimeOffset FiledAt,
    DateOnly AnswerDue,
    DateTimeOffset? AnsweredAt,
    string? AnswerReason);

/// <summary>请求案卷: what is asked, about whom, and what was done so far.</summary>
public sealed record DataRequestFile(
    DataRequest Request,
    string Statement,
    RegistrationApplication Application,
    IReadOnlyList<HistoryLine> History);

public sealed class DataRequestReading(IRegistryDbContext db, TrailReading trail, Unreadables unreadables, IFieldProtector protector)
{
    private const int Most = 50;

    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<DataRequestFile?> FindAsync(DataRequestId number, CancellationToken cancellationToken)
    {
        var request = await db.DataRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == number, cancellationToken);
        return request is null
            ? null
            : new DataRequestFile(
                request,
                await unreadables.OpenAsync(() => request.OpenStatement(protector), cancellationToken) ?? Unreadables.Words,
                await db.Applications.AsNoTracking().SingleAsync(a => a.Id == request.Application, cancellationToken),
                await trail.OfAsync(nameof(DataRequest), number.Value, cancellationToken));
    }

    /// <summary>Those of one account, the newest first.</summary>
    public Task<IReadOnlyList<DataRequestState>> OfAccountAsync(ApplicantAccountId account, CancellationToken cancellationToken) =>
        StatesAsync(db.DataRequests.Where(r => r.Account == account), cancellationToken);

    /// <summary>Those about one application, the newest first.</summary>
    public Task<IReadOnlyList<DataRequestState>> OfApplicationAsync(RegistrationApplicationId application, CancellationToken cancellationToken) =>
        StatesAsync(db.DataRequests.Where(r => r.Application == application), cancellationToken);

    private static async Task<IReadOnlyList<DataRequestState>> StatesAsync(IQueryable<DataRequest> requests, CancellationToken cancellationToken) => await requests
        .AsNoTracking()
        .OrderByDescending(r => r.Id)
        .Take(Most)
        .Select(r => new DataRequestState(
            r.Id, r.Kind, r.Status, r.Application, r.Agency, r.FiledAt, r.AnswerDue, r.AnsweredAt, r.AnswerReason))
        .ToListAsync(cancellationToken);
}
