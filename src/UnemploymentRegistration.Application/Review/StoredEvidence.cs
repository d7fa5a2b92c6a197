using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>比对结果: of each source the latest answer about the form as it stands; who has not answered is unknown (7.1).</summary>
public sealed class StoredEvidence(IRegistryDbContext db) : IEvidenceOnFile
{
    public async Task<IReadOnlyDictionary<RegistrationApplicationId, IReadOnlyList<Evidence>>> FindAsync(
        IReadOnlyCollection<RegistrationApplicationId> applications,
        CancellationToken cancellationToken)
    {
        RegistrationApplicationId[] numbers = [.. applications.Distinct()];
        var answers = (await AnswersAsync(numbers, cancellationToken)).ToLookup(line => line.Application, line => line.Evidence);
        var silences = (await db.EvidenceQuestions.AsNoTracking()
            .Where(question => numbers.Contains(question.Application))
            .ToListAsync(cancellationToken)).ToLookup(question => question.Application);
        return numbers.ToDictionary(
            number => number,
            IReadOnlyList<Evidence> (number) =>
                [.. ComparisonSources.All.Select(source => LineOf(source, answers[number], silences[number]))]);
    }

    private static Evidence LineOf(ComparisonSource source, IEnumerable<Evidence> answers, IEnumerable<EvidenceQuestion> silences)
    {
        var latest = answers.LastOrDefault(answer => answer.Source == source)
            ?? new Evidence(source, MatchOutcome.Unknown, AnsweredAt: null);
        return silences.FirstOrDefault(question => question.Source == source) is { } silence
            ? latest with { Fault = silence.Fault, AskedAgainAt = silence.NextAskAt }
            : latest;
    }

    // An answer about another name or number than the form's now says nothing of this applicant any more.
    private async Task<List<(RegistrationApplicationId Application, Evidence Evidence)>> AnswersAsync(
        RegistrationApplicationId[] numbers,
        CancellationToken cancellationToken)
    {
        var lines = await (
            from answer in db.SourceAnswers.AsNoTracking()
            join application in db.Applications on answer.Application equals application.Id
            where numbers.Contains(answer.Application)
                && answer.Person == application.Person
                && answer.Name == application.Name
            orderby answer.Id
            select new { Answer = answer, application.DocumentMasked }).ToListAsync(cancellationToken);
        return [.. lines.Select(line => (line.Answer.Application, Evidence: Line(line.Answer, line.DocumentMasked)))];
    }

    private static Evidence Line(SourceAnswer answer, string documentMasked) => new(answer.Source, answer.Outcome, answer.AnsweredAt)
    {
        Basis = answer.Basis,
        Fact = answer.Fact,
        FactSince = answer.FactSince,
        AsOf = answer.AsOf,
        DocumentMasked = documentMasked,
        Name = answer.Name,
    };
}
