using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>报告找到工作: the report of the person, and with it the case by which an officer ends the registration (rule 10.6).</summary>
public sealed record ReportFoundWork(
    RegistrationRecordId Registration,
    ApplicantAccountId Account,
    PersonReportTopic Kind,
    DateOnly Since,
    PersonReportWords Words);

public sealed class ReportFoundWorkHandler(Reporting reporting, ReportWorkHandler reportWork, TimeProvider clock)
{
    public async Task<Result> HandleAsync(ReportFoundWork command, CancellationToken cancellationToken)
    {
        if (await reporting.FindAsync(command.Registration, command.Account, cancellationToken) is not { } record)
        {
            return PersonReportErrors.NotFound;
        }

        var filing = new PersonReportFiling(PersonReportKind.FoundWork, command.Kind, command.Since, command.Words, clock.GetUtcNow());
        var report = await reporting.AddAsync(record, filing, cancellationToken);
        if (report.IsRefused)
        {
            return report.Error;
        }

        // Saves the report with its own case, or neither.
        var work = await reportWork.HandleAsync(
            new(record.Id, WorkOf(command.Kind), command.Since, command.Words.Value, command.Account), cancellationToken);
        return work.IsRefused ? work.Error : Result.Success;
    }

    private static ReportedWork WorkOf(PersonReportTopic kind) => kind switch
    {
        PersonReportTopic.Hired => ReportedWork.Hired,
        PersonReportTopic.OwnBusiness => ReportedWork.OwnBusiness,
        _ => ReportedWork.OtherWork,
    };
}
