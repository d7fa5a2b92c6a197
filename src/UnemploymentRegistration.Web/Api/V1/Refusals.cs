using System.Globalization;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>What the rules refuse, as the problem that the channel API promises for it.</summary>
internal static class Refusals
{
    public static IResult Of(DomainError error) => error switch
    {
        AlreadyOnFile existing => Problems.Of(
            StatusCodes.Status409Conflict,
            existing.IsRegistered ? "already-registered" : "application-pending",
            existing.Message,
            ("existing", new { number = existing.Number.ToString(CultureInfo.InvariantCulture), since = existing.Since })),
        NotYetSixteen young => NotEligible(young, ("eligibleOn", young.EligibleOn)),
        { Code: RoutingErrors.NoPlaceInJilinCode } => NotEligible(error, ("guidance", error.Message)),
        _ when error == ApplicationErrors.KeyUsedForAnother => Problems.Of(
            StatusCodes.Status409Conflict, "idempotency-conflict", error.Message),
        _ => throw new InvalidOperationException($"The API has no answer for {error.Code}."),
    };

    private static IResult NotEligible(DomainError error, (string Name, object? Value) fact) =>
        Problems.Of(StatusCodes.Status422UnprocessableEntity, "not-eligible", error.Message, fact);
}
