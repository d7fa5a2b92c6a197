using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>网上申请: routed to the agency of the usual residence; the applicant picks none (一(二), 一(三)).</summary>
/// <param name="Request">A request that comes again gets the first answer again, and makes nothing.</param>
public sealed record SubmitApplication(
    RegistrationForm Form,
    ChannelCode Channel,
    ApplicantAccountId? Account,
    RepeatableRequest Request)
{
    /// <summary>The version of the privacy notice that this portal showed; empty for a channel, which shows its own.</summary>
    public string? NoticeVersion { get; init; }
}

public sealed class SubmitApplicationHandler(RepeatableFiling filing, ReferenceData reference, RoutingSettings routing)
{
    /// <summary>Refuses with <see cref="AlreadyOnFile"/>, <see cref="NotYetSixteen"/>, no place in Jilin, or a key used before.</summary>
    public Task<Result<SubmissionReceipt>> HandleAsync(SubmitApplication command, CancellationToken cancellationToken) =>
        filing.FileAsync(command.Form, command.Request, now => Receive(command, now), cancellationToken);

    /// <inheritdoc cref="RepeatableFiling.FindEarlierAsync"/>
    public Task<Result<SubmissionReceipt>?> FindEarlierAsync(RepeatableRequest request, CancellationToken cancellationToken) =>
        filing.FindEarlierAsync(request, cancellationToken);

    private Result<Filing> Receive(SubmitApplication command, DateTimeOffset now)
    {
        var (data, form) = (reference.Current, command.Form);
        var route = data.Router.RouteOnline(
            new RoutingRequest(form.Residence.Division, form.Household.Division, form.RegistrationPlaceBasis, form.RegistrationPlace),
            routing.FollowsRegistrationPlace(command.Channel));
        if (route.IsRefused)
        {
            return route.Error;
        }

        var agency = data.Agencies.PathOf(route.Value.Agency);
        var due = data.Calendar.DeadlineAfter(now.DateInChina(), StatutoryLimits.WorkingDaysToDecide, agency);
        return new Filing(command.Channel, command.Account, now, route.Value, agency, due) { NoticeVersion = command.NoticeVersion };
    }
}
