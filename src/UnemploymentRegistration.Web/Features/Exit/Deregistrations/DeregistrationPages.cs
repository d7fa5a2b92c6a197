using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Features.Review.Decision;

namespace UnemploymentRegistration.Web.Features.Exit.Deregistrations;

/// <summary>One case as an officer sees it, with what was typed so far.</summary>
/// <param name="Counters">What the contacts come to; of the two grounds that count alone.</param>
/// <param name="WhyNotConfirm">Why this officer may not confirm now; empty where they may.</param>
public sealed record DeregistrationCasePage(
    DeregistrationFile File,
    IReadOnlyList<HistoryWords> History,
    IReadOnlyDictionary<OfficerId, string> Names,
    ContactCounters? Counters,
    bool MayWork,
    string? WhyNotInform,
    string? WhyNotConfirm)
{
    public CaseFindingForm Finding { get; init; } = new();

    public WordsForm Circumstances { get; init; } = new();

    public WordsForm Clearing { get; init; } = new();

    public FitForm Fitting { get; init; } = new();

    public Deregistration Case => File.Deregistration;

    public RegistrationRecord Record => File.Record;

    public bool MayFit => MayWork && Case is { Origin: DeregistrationOrigin.OwnReport };

    public string NameOf(OfficerId? officer) => officer is { } key ? Names.GetValueOrDefault(key, "经办人员") : "系统";
}

/// <summary>Puts the page of one case together.</summary>
public sealed class DeregistrationPages(
    DeregistrationFiles files,
    ExitCounters counters,
    LastSilence silence,
    Histories histories,
    OfficerNames officers)
{
    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<DeregistrationCasePage?> FindAsync(DeregistrationId number, Officer officer, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(number, cancellationToken) is not { Deregistration: var found } file)
        {
            return null;
        }

        OfficerId?[] named = [found.OpenedBy, found.InformedBy, found.CircumstancesBy, found.ClosedBy, .. file.Findings.Select(line => (OfficerId?)line.RecordedBy)];
        var waits = await silence.IsKeptAgainstAsync(found, cancellationToken) ? ExitErrors.DeathLookedInto : null;
        return new DeregistrationCasePage(
            file,
            await histories.WriteAsync(file.History, cancellationToken),
            await officers.OfAsync(named.OfType<OfficerId>().Distinct(), cancellationToken),
            found.Ground.NeedsCircumstances() ? await counters.OfAsync(found.Registration, cancellationToken) : null,
            MayWork: found.WhyMayNotAct(officer) is null,
            (found.WhyMayNotInform(officer) ?? waits)?.Message,
            (found.WhyMayNotConfirm(officer) ?? waits)?.Message);
    }
}

/// <summary>核实记录, as it is typed, with how a sentence is served (rule 10.4).</summary>
public sealed class CaseFindingForm
{
    public string? Method { get; set; }

    public string? MadeOn { get; set; }

    public string? Text { get; set; }

    public string? Custody { get; set; }

    public Custody? ReadCustody() =>
        Enum.TryParse<Custody>(Custody, out var custody) && Enum.IsDefined(custody) ? custody : null;

    public FindingForm ToFinding() => new() { Method = Method, MadeOn = MadeOn, Text = Text };
}

/// <summary>One text of an officer, as it is typed.</summary>
public sealed class WordsForm
{
    public string? Text { get; set; }
}

/// <summary>相符的情形, as it is chosen (rule 10.6).</summary>
public sealed class FitForm
{
    public string? Ground { get; set; }

    public string? IsStable { get; set; }

    public string? Monthly { get; set; }

    public ReportedIncome? ReadIncome() => ExitForms.ReadIncome(IsStable, Monthly);
}
