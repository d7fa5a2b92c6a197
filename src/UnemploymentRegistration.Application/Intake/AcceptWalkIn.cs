using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>窗口受理: a form signed on paper is keyed in; the accepting agency decides, wherever the person lives (5.1).</summary>
/// <param name="SignedOn">The day that the paper bears; the clock runs from it, also after an outage (rule 6.4).</param>
/// <param name="Request">The same page sent again gets the first answer again, and makes nothing.</param>
public sealed record AcceptWalkIn(RegistrationForm Form, DateOnly SignedOn, Officer Officer, RepeatableRequest Request);

public sealed class AcceptWalkInHandler(RepeatableFiling filing, ReferenceData reference)
{
    /// <summary>Refuses with <see cref="AlreadyOnFile"/>, <see cref="NotYetSixteen"/>, a day to come, or a key used before.</summary>
    public Task<Result<SubmissionReceipt>> HandleAsync(AcceptWalkIn command, CancellationToken cancellationToken) =>
        filing.FileAsync(command.Form, command.Request, now => Receive(command, now), cancellationToken);

    private Result<Filing> Receive(AcceptWalkIn command, DateTimeOffset now)
    {
        if (command.SignedOn > now.DateInChina())
        {
            return ApplicationErrors.PaperNotYetSigned;
        }

        var (data, accepting) = (reference.Current, command.Officer.Agency);
        var agency = data.Agencies.PathOf(accepting);
        return new Filing(
            ChannelCode.AgencyWindow,
            Account: null,
            now,
            ApplicationRouter.AtWindow(accepting),
            agency,
            data.Calendar.DeadlineAfter(command.SignedOn, StatutoryLimits.WorkingDaysToDecide, agency),
            new PaperForm(command.Officer.Id, command.SignedOn));
    }
}
