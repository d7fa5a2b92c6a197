using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>报告就业: the person found work and asks to leave the register (rules 9.5, 10.6).</summary>
/// <param name="Words">Where and as what, in the person's words; sealed.</param>
public sealed record ReportWork(
    RegistrationRecordId Registration,
    ReportedWork Kind,
    DateOnly Since,
    string? Words,
    ApplicantAccountId By);

public sealed class ReportWorkHandler(
    IRegistryDbContext db,
    IEnumerable<IEvidenceSource> sources,
    AwaitedFindings awaited,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public const int LongestWords = 500;

    /// <summary>Asks the sources again, and opens the case that an officer confirms under the fitting ground.</summary>
    public async Task<Result<DeregistrationId>> HandleAsync(ReportWork command, CancellationToken cancellationToken)
    {
        var record = await db.Registrations.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == command.Registration && r.Account == command.By, cancellationToken);
        if (record is null)
        {
            return RegistrationErrors.NotFound;
        }

        if (command.Since > clock.TodayInChina())
        {
            return ExitErrors.NotYet;
        }

        if (TypedText.Tidy(command.Words) is { Length: > LongestWords })
        {
            return ExitErrors.WordsTooLong;
        }

        var report = new WorkReport(command.Kind, command.Since, TypedText.Tidy(command.Words), Found: null);
        if (await IsOpenAsync(record.Id, report.Ground, cancellationToken))
        {
            return ExitErrors.AlreadyReported;
        }

        report = report with { Found = await AskAsync(record, report.Ground, cancellationToken) };
        var reporting = Deregistration.Report(new(keys.Next()), record, report, clock.GetUtcNow(), protector);
        if (reporting.IsRefused)
        {
            return reporting.Error;
        }

        db.Deregistrations.Add(reporting.Value);
        await awaited.KeepAsync(reporting.Value, cancellationToken);
        var saved = await db.SaveUnlessLostAsync(ExitErrors.AlreadyReported, cancellationToken);
        return saved.IsRefused ? saved.Error : reporting.Value.Id;
    }

    private Task<bool> IsOpenAsync(RegistrationRecordId registration, DeregistrationGround ground, CancellationToken cancellationToken) =>
        db.Deregistrations.AnyAsync(
            d => d.Registration == registration
                && (d.Ground == ground || d.Origin == DeregistrationOrigin.OwnReport)
                && (d.Status == DeregistrationStatus.Proposed
                    || d.Status == DeregistrationStatus.Investigating
                    || d.Status == DeregistrationStatus.Informed),
            cancellationToken);

    // A source that is silent delays nothing: the officer decides on what the person says (rule 12.5).
    private async Task<ProposedFact?> AskAsync(RegistrationRecord record, DeregistrationGround ground, CancellationToken cancellationToken)
    {
        var person = await PersonOfAsync(record, cancellationToken);
        var replies = await Task.WhenAll(sources
            .Where(source => Enum.GetValues<SourceFact>().Any(fact => source.Source.MayState(fact) && GroundOf(fact) == ground))
            .Select(async source => (source.Source, Reply: await source.AskAsync(person, cancellationToken))));
        return replies
            .SelectMany(answer => FactsOf(answer.Source, answer.Reply.Value))
            .Where(fact => fact.Ground == ground)
            .OrderByDescending(fact => fact.SameName)
            .ThenByDescending(fact => fact.Since)
            .FirstOrDefault();
    }

    private static IEnumerable<ProposedFact> FactsOf(ComparisonSource source, SourceReply? reply) =>
        from entry in reply?.Entries ?? []
        select new ProposedFact(source, entry.Fact, entry.Since, SameNumber: true, entry.SameName, entry.Reference, reply?.AsOf);

    private async Task<ComparedPerson> PersonOfAsync(RegistrationRecord record, CancellationToken cancellationToken)
    {
        var kind = await db.Applications.Where(a => a.Id == record.Application).Select(a => a.DocumentKind).SingleAsync(cancellationToken);
        var document = IdentityDocument.Read(kind, record.OpenParticulars(protector).DocumentNumber, clock.TodayInChina()).Value!;
        return new ComparedPerson(document.Kind, document.Number, document.PersonKey, record.Name);
    }

    private static DeregistrationGround? GroundOf(SourceFact fact) =>
        new ProposedFact(default, fact, null, false, false, null, null).Ground;
}
