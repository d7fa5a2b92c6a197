using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>草稿: keeps what an applicant typed, under the account, through lost sessions (rule 4.7).</summary>
public sealed class DraftAnswers(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    /// <summary>The draft's key and answers; null where there is none.</summary>
    public async Task<SavedDraft?> FindAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Account == account, cancellationToken);
        return draft is null ? null : new SavedDraft(draft.Id, draft.OpenAnswers(protector), draft.SavedAt);
    }

    /// <summary>Saves over what was there: of two windows the later one counts, as its user sees.</summary>
    public async Task<SavedDraft> SaveAsync(ApplicantAccountId account, string answers, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(account, answers, cancellationToken);
        }
        catch (Exception exception) when (exception is DuplicateRowException or LostRaceException)
        {
            db.Forget();
            return await WriteAsync(account, answers, cancellationToken);
        }
    }

    public async Task DiscardAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        db.Drafts.RemoveRange(await db.Drafts.Where(d => d.Account == account).ToListAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<SavedDraft> WriteAsync(ApplicantAccountId account, string answers, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Account == account, cancellationToken);
        if (draft is null)
        {
            draft = ApplicationDraft.Start(keys.Next(), account, answers, now, protector);
            db.Drafts.Add(draft);
        }
        else
        {
            draft.Save(answers, now, protector);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new SavedDraft(draft.Id, answers, now);
    }
}

/// <summary>A draft as it was opened; the key is the one under which it is submitted.</summary>
public sealed record SavedDraft(long Key, string Answers, DateTimeOffset SavedAt)
{
    public override string ToString() => $"{nameof(SavedDraft)} {Key}";
}
