using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>答复个人信息请求: told by SMS; a deletion that is granted is carried out with the answer (个人信息保护法 47, 50).</summary>
public sealed record AnswerDataRequest(DataRequestId Request, DataRequestAnswer Answer, Officer Officer);

public sealed class AnswerDataRequestHandler(
    IRegistryDbContext db,
    Anonymising anonymising,
    LastSilence silence,
    CurrentMobile mobiles,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result> HandleAsync(AnswerDataRequest command, CancellationToken cancellationToken)
    {
        var request = await db.DataRequests.SingleOrDefaultAsync(r => r.Id == command.Request, cancellationToken);
        if (request is null)
        {
            return DataRequestErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        var answering = request.Answer(command.Answer, command.Officer, now);
        if (answering.IsRefused)
        {
            return answering;
        }

        var application = await db.Applications.SingleAsync(a => a.Id == request.Application, cancellationToken);
        await TellAsync(request, application, command.Answer, now, cancellationToken);
        if (request is { Kind: DataRequestKind.Deletion, Status: DataRequestStatus.Granted }
            && !await anonymising.TryAsync([application], request.Id, now.DateInChina(), cancellationToken))
        {
            db.Forget();
            return DataRequestErrors.StillNeeded;
        }

        return await db.SaveUnlessLostAsync(DataRequestErrors.AlreadyAnswered, cancellationToken);
    }

    private async Task TellAsync(
        DataRequest request,
        RegistrationApplication application,
        DataRequestAnswer answer,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        // Whoever asks for somebody who has died is told at the window.
        if (request.IsForDeceased || application.AnonymisedOn is not null || await silence.IsKeptForAsync(application.Id, cancellationToken))
        {
            return;
        }

        var mobile = await mobiles.OfAsync(application, cancellationToken);
        var agency = reference.Current.Agencies.Find(request.Agency)!.Name;
        var text = SmsTexts.DataRequestAnswered(request.Id.Value, answer.Grants, agency, answer.Reason);
        var key = string.Create(CultureInfo.InvariantCulture, $"application:{application.Id}:data-request:{request.Id}");
        db.SmsMessages.Add(SmsMessage.Queue(keys.Next(), key, new SmsContent(mobile, text), now, protector));
    }
}
