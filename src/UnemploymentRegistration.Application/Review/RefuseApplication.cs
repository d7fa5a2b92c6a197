using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Review;

/// <summary>不予登记: on one ground of the closed list, explained, with its evidence; told by SMS (3.2, 7.4, 7.6).</summary>
public sealed record RefuseApplication(RegistrationApplicationId Application, Refusal Refusal, Officer Officer);

public sealed class RefuseApplicationHandler(
    IRegistryDbContext db,
    CodeLists codes,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result> HandleAsync(RefuseApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        var refusal = application.Refuse(command.Refusal, command.Officer, now, reference.Current.Agencies.HasSingleOfficer(application.Agency));
        if (refusal.IsRefused)
        {
            return refusal;
        }

        var ground = codes.RefusalReason.NameOf(command.Refusal.Ground.ToCode());
        var text = SmsTexts.Refused(application.Id.Value, ground, command.Refusal.Explanation.Value);
        db.SmsMessages.Add(DecisionNotice.Queue(application, text, keys.Next(), now, protector));
        return await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
    }
}
