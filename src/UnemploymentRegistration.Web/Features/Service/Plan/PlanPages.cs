using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Features.Service.Plan;

/// <summary>Puts the page of a plan together.</summary>
public sealed class PlanPages(PlanReading reading, PlatformOfficers officers, OfficerNames names, CodeLists codes, TimeProvider clock)
{
    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<PlanPage?> FindAsync(ServiceCaseId id, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(id, cancellationToken) is not { } file)
        {
            return null;
        }

        OfficerId?[] named =
        [
            file.Case.Officer, file.Plan?.WrittenBy,
            .. file.Recognitions.Select(r => (OfficerId?)r.RecordedBy), .. file.Reviews.Select(r => (OfficerId?)r.Review.ReviewedBy),
        ];
        return new PlanPage(
            file,
            clock.TodayInChina(),
            await officers.OfAsync(file.Case.AgencyPath, cancellationToken),
            await names.OfAsync(named.OfType<OfficerId>(), cancellationToken))
        {
            Write = PlanForm.Of(file),
            Grounds = [.. codes.HardToEmployGround.Items.Select(item => new SelectListItem(item.Name, item.Code))],
        };
    }
}

/// <summary>The plan of one person, with what was typed so far.</summary>
public sealed record PlanPage(
    PlanFile File,
    DateOnly Today,
    IReadOnlyList<Officer> Officers,
    IReadOnlyDictionary<OfficerId, string> Names)
{
    public ServiceCase Case => File.Case;

    public PlanForm Write { get; init; } = new();

    public StepForm Step { get; init; } = new();

    public ReviewForm Review { get; init; } = new();

    public RecognitionForm Recognition { get; init; } = new();

    public EndForm End { get; init; } = new();

    /// <summary>The recognition whose end is being written down.</summary>
    public long? Ending { get; init; }

    /// <summary>Somebody else wrote the plan while this officer was typing: what was saved is shown beside it.</summary>
    public bool IsOvertaken { get; init; }

    public bool IsHardToEmploy => File.RecognitionOn(Today) is not null;

    public long Seen => File.Plan?.WrittenAt.UtcTicks ?? 0;

    public IReadOnlyList<SelectListItem> Grounds { get; init; } = [];

    public static IReadOnlyList<SelectListItem> Steps { get; } = ChosenWord.Items<FounderStepKind>(step => step.InWords());

    public IEnumerable<SelectListItem> OfficerChoices =>
        Officers.Select(one => new SelectListItem(one.Name, one.Id.Value.ToString(CultureInfo.InvariantCulture)));

    public bool MayEnd(HardToEmployRecognition one) => Case.IsOpen && one.EndedAt is null && one.To >= Today;

    public string NameOf(OfficerId? officer) => officer is { } key ? Names.GetValueOrDefault(key, "服务人员") : "未指定";
}
