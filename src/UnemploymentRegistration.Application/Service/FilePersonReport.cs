using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>提交报告: job search, a wish, a call asked for (rule 9.5).</summary>
public sealed record FilePersonReport(
    RegistrationRecordId Registration,
    ApplicantAccountId Account,
    PersonReportKind Kind,
    PersonReportTopic? Topic,
    PersonReportWords Words);

public sealed class FilePersonReportHandler(IRegistryDbContext db, Reporting reporting, TimeProvider clock)
{
    public async Task<Result> HandleAsync(FilePersonReport command, CancellationToken cancellationToken)
    {
        if (await reporting.FindAsync(command.Registration, command.Account, cancellationToken) is not { } record)
        {
            return PersonReportErrors.NotFound;
        }

        var filing = new PersonReportFiling(command.Kind, command.Topic, On: null, command.Words, clock.GetUtcNow());
        var report = await reporting.AddAsync(record, filing, cancellationToken);
        return report.IsRefused ? report.Error : await db.SaveUnlessLostAsync(PersonReportErrors.AlreadyOpen, cancellationToken);
    }
}
