using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>One application of an account, as a list shows it.</summary>
public sealed record OwnApplicationLine(
    RegistrationApplicationId Number,
    string Name,
    ApplicationStatus Status,
    DateTimeOffset SubmittedAt,
    DateOnly DecisionDue,
    bool DecisionDueIsProvisional,
    DateTimeOffset? DecidedAt,
    AgencyCode Agency);

/// <summary>An application with what its applicant wrote, opened for the applicant alone.</summary>
public sealed record OwnApplication(RegistrationApplication Application, Particulars Particulars);

/// <summary>我的申请: what was filed from one account; any other number is not there.</summary>
public sealed class OwnApplications(IRegistryDbContext db, Unreadables unreadables, IFieldProtector protector)
{
    private const int Most = 50;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<OwnApplicationLine>> ListAsync(ApplicantAccountId account, CancellationToken cancellationToken) =>
        await db.Applications.AsNoTracking()
            .Where(a => a.Account == account)
            .OrderByDescending(a => a.Id)
            .Take(Most)
            .Select(a => new OwnApplicationLine(
                a.Id, a.Name, a.Status, a.SubmittedAt, a.DecisionDue, a.DecisionDueIsProvisional, a.DecidedAt, a.Agency))
            .ToListAsync(cancellationToken);

    public async Task<OwnApplication?> FindAsync(
        ApplicantAccountId account,
        RegistrationApplicationId number,
        CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == number && a.Account == account, cancellationToken);
        return application is null
            ? null
            : new OwnApplication(
                application,
                await unreadables.OpenAsync(() => application.OpenParticulars(protector), cancellationToken) ?? Unreadables.Particulars);
    }
}
