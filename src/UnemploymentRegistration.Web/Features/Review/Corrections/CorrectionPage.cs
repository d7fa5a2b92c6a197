using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Review.Corrections;

/// <summary>更正, as it is typed: one question group of the form, and why (rule 3.3).</summary>
public sealed class CorrectionPage
{
    public ApplyForm Form { get; set; } = new();

    public string? Note { get; set; }

    public required RegistrationApplication Application { get; init; }

    public required StepPage Step { get; init; }

    /// <summary>What the form says without what was just typed.</summary>
    public required RegistrationForm Standing { get; init; }

    public IReadOnlyList<FieldChange> Changes { get; set; } = [];

    /// <summary>What was posted, to be posted once more from the page that shows the changes.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Posted { get; set; } = [];
}

/// <summary>The question groups that there are to correct, and what was corrected so far.</summary>
public sealed record CorrectionOverview(RegistrationApplication Application, IReadOnlyList<CorrectionLine> Corrections);

/// <summary>Reads an application for its correction.</summary>
public sealed class CorrectionPages(
    IRegistryDbContext db,
    CorrectionReading corrections,
    RoutingSettings routing,
    IFieldProtector protector)
{
    public async Task<CorrectionOverview?> OverviewAsync(long number, CancellationToken cancellationToken) =>
        await FindAsync(number, cancellationToken) is { } application
            ? new CorrectionOverview(application, await corrections.OfAsync(application.Id, cancellationToken))
            : null;

    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<CorrectionPage?> FindAsync(long number, StepPage step, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, cancellationToken) is not { } application)
        {
            return null;
        }

        var standing = application.OpenForm(protector);
        var form = standing.ToTyped();
        form.FollowsRegistrationPlace = routing.FollowsRegistrationPlace(application.Channel);
        return new CorrectionPage { Application = application, Step = step, Standing = standing, Form = form };
    }

    private Task<RegistrationApplication?> FindAsync(long number, CancellationToken cancellationToken)
    {
        var key = new RegistrationApplicationId(number);
        return db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == key, cancellationToken);
    }
}
