using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>信息比对: asks sources about one application and keeps what they answer (rule 7.1).</summary>
/// <param name="Sources">Empty for all five.</param>
public sealed record GatherEvidence(RegistrationApplicationId Application, IReadOnlyList<ComparisonSource> Sources);

public sealed class GatherEvidenceHandler(
    IRegistryDbContext db,
    IEnumerable<IEvidenceSource> sources,
    IEvidenceOnFile onFile,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Refuses only what is gone or decided; a source that does not answer is asked again later (rule 12.5).</summary>
    public async Task<Result> HandleAsync(GatherEvidence command, CancellationToken cancellationToken)
    {
        var asked = await db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (asked is not { IsPending: true })
        {
            return asked is null ? ApplicationErrors.NotFound : ApplicationErrors.AlreadyDecided;
        }

        // Nothing is held while others are asked: a decision made meanwhile stands, and the answers come too late.
        var replies = await AskAsync(PersonOf(asked), command.Sources, cancellationToken);
        var application = await db.Applications.SingleAsync(a => a.Id == command.Application, cancellationToken);
        await KeepAsync(application, replies, cancellationToken);
        var gathered = await JudgeAsync(application, replies, cancellationToken);
        return gathered.IsRefused
            ? gathered
            : await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
    }

    private async Task<IReadOnlyList<(ComparisonSource Source, Result<SourceReply> Reply)>> AskAsync(
        ComparedPerson person,
        IReadOnlyList<ComparisonSource> wanted,
        CancellationToken cancellationToken) => await Task.WhenAll(
            from source in sources
            where wanted.Count == 0 || wanted.Contains(source.Source)
            orderby source.Source
            select AskOneAsync(source, person, cancellationToken));

    private ComparedPerson PersonOf(RegistrationApplication application)
    {
        var number = application.OpenParticulars(protector).DocumentNumber;
        var document = IdentityDocument.Read(application.DocumentKind, number, clock.TodayInChina()).Value!;
        return new ComparedPerson(document.Kind, document.Number, document.PersonKey, application.Name);
    }

    private static async Task<(ComparisonSource Source, Result<SourceReply> Reply)> AskOneAsync(
        IEvidenceSource source,
        ComparedPerson person,
        CancellationToken cancellationToken) => (source.Source, await source.AskAsync(person, cancellationToken));

    private async Task KeepAsync(
        RegistrationApplication application,
        IReadOnlyList<(ComparisonSource Source, Result<SourceReply> Reply)> replies,
        CancellationToken cancellationToken)
    {
        var open = await db.EvidenceQuestions
            .Where(question => question.Application == application.Id)
            .ToDictionaryAsync(question => question.Source, cancellationToken);
        foreach (var (source, reply) in replies)
        {
            var question = open.GetValueOrDefault(source);
            if (reply.IsRefused)
            {
                Postpone(question ?? db.EvidenceQuestions.Add(EvidenceQuestion.Open(application.Id, source)).Entity, reply.Error);
                continue;
            }

            db.SourceAnswers.Add(SourceAnswer.Keep(keys.Next(), application, source, reply.Value, clock.GetUtcNow(), protector));
            if (question is not null)
            {
                db.EvidenceQuestions.Remove(question);
            }
        }
    }

    private void Postpone(EvidenceQuestion question, DomainError silence) => question.Postpone(silence.Message, clock.GetUtcNow());

    private async Task<Result> JudgeAsync(
        RegistrationApplication application,
        IReadOnlyList<(ComparisonSource Source, Result<SourceReply> Reply)> replies,
        CancellationToken cancellationToken)
    {
        var answered = replies
            .Where(reply => !reply.Reply.IsRefused)
            .ToDictionary(reply => reply.Source, reply => Comparing.Judge(reply.Source, reply.Reply.Value!).Outcome);
        var earlier = (await onFile.FindAsync([application.Id], cancellationToken))[application.Id];
        List<Evidence> evidence =
        [
            .. earlier.Select(line => answered.TryGetValue(line.Source, out var outcome) ? line with { Outcome = outcome } : line),
        ];
        return application.GatherEvidence(
            Comparing.StandingOf(evidence),
            string.Join(' ', answered.Select(answer => $"{answer.Key.ToCode()}={answer.Value}")));
    }
}
