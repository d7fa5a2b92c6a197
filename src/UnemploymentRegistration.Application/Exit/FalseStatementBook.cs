using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>虚假承诺: recorded by one person and judged by another (rule 9.6).</summary>
public sealed class FalseStatementBook(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    public async Task<Result<long>> RecordAsync(
        RegistrationRecordId registration,
        FalseStatementWords words,
        Officer officer,
        CancellationToken cancellationToken)
    {
        var record = await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == registration, cancellationToken);
        if (record is null)
        {
            return RegistrationErrors.NotFound;
        }

        if (await db.FalseStatements.AnyAsync(
            s => s.Registration == registration && s.Obtained == words.Obtained && s.Status == FalseStatementStatus.Recorded, cancellationToken))
        {
            return FalseStatementErrors.AlreadyRecorded;
        }

        var writing = FalseStatement.Write(keys.Next(), record, words, officer, clock.GetUtcNow(), protector);
        if (writing.IsRefused)
        {
            return writing.Error;
        }

        db.FalseStatements.Add(writing.Value);
        await db.SaveChangesAsync(cancellationToken);
        return writing.Value.Id;
    }

    public async Task<Result> JudgeAsync(
        long number,
        FalseStatementJudgement judgement,
        Officer officer,
        CancellationToken cancellationToken)
    {
        var found = await db.FalseStatements.SingleOrDefaultAsync(s => s.Id == number, cancellationToken);
        if (found is null)
        {
            return FalseStatementErrors.NotFound;
        }

        var judging = found.Judge(judgement, officer, clock.GetUtcNow(), protector);
        return judging.IsRefused ? judging : await db.SaveUnlessLostAsync(FalseStatementErrors.AlreadyJudged, cancellationToken);
    }
}
