using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>提出个人信息请求: by the person, or written down by an officer for the person or a close relative (44–49).</summary>
/// <param name="By">The account; null where <paramref name="RecordedBy"/> wrote it down.</param>
public sealed record FileDataRequest(
    RegistrationApplicationId Application,
    DataRequestKind Kind,
    DataRequestStatement Statement,
    ApplicantAccountId? By,
    OfficerId? RecordedBy,
    bool IsForDeceased = false);

public sealed class FileDataRequestHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<DataRequest>> HandleAsync(FileDataRequest command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null || (command.By is { } account && application.Account != account))
        {
            return DataRequestErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        var due = reference.Current.Calendar.DeadlineAfter(
            now.DateInChina(), StatutoryLimits.WorkingDaysToAnswerDataRequest, application.AgencyPath);
        var request = DataRequest.File(new(keys.Next()), FilingOf(command, application, now, due), protector);
        db.DataRequests.Add(request);
        var saved = await db.SaveUnlessLostAsync(DataRequestErrors.AlreadyOpen, cancellationToken);
        return saved.IsRefused ? saved.Error : request;
    }

    private static DataRequestFiling FilingOf(
        FileDataRequest command,
        RegistrationApplication application,
        DateTimeOffset now,
        Deadline due) =>
        new(command.Kind, application, command.Statement, command.By, command.RecordedBy, command.IsForDeceased, now, due);
}
