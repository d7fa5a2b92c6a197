using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Web.Features.Intake.Paper;

namespace UnemploymentRegistration.Web.Features.Review.Paper;

/// <summary>What goes on paper, one sheet to a page.</summary>
public sealed record PrintPage(IReadOnlyList<AnnexSheet> Sheets)
{
    /// <summary>The application whose numbers are masked on this page, and can be asked for.</summary>
    public RegistrationApplicationId? Masked { get; init; }
}
