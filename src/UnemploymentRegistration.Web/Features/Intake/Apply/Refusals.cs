using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>Not being able to apply is a page that explains and points on, never a message at a field.</summary>
internal static class Refusals
{
    public static string ViewOf(DomainError error) => error switch
    {
        Domain.Intake.NotYetSixteen => "NotYetSixteen",
        Domain.Intake.AlreadyOnFile => "AlreadyOnFile",
        { Code: RoutingErrors.NoPlaceInJilinCode } => "NoPlaceInJilin",
        _ => "NotAccepted",
    };
}
