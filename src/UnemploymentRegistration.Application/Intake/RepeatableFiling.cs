using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>受理: what filing online and at a window have in common: once for each request, and once for each person (rule 8.1).</summary>
public sealed class RepeatableFiling(
    IRegistryDbContext db,
    ReferenceData reference,
    PersonOnFile onFile,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Files the form, or tells what stands against it.</summary>
    /// <param name="form">What the person declared.</param>
    /// <param name="request">A request that comes again gets the first answer again, and makes nothing.</param>
    /// <param name="receive">Who decides by when, for a form that comes in at this moment; asked only for a new request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Result<SubmissionReceipt>> FileAsync(
        RegistrationForm form,
        RepeatableRequest request,
        Func<DateTimeOffset, Result<Filing>> receive,
        CancellationToken cancellationToken)
    {
        try
        {
            return await FileOnceAsync(form, request, receive, cancellationToken);
        }
        catch (Exception exception) when (exception is DuplicateRowException or LostRaceException)
        {
            // Another request with this key or for this person came first, or took the draft: what it made is there to be found now.
            db.Forget();
            protector.Refresh();
            return await FindEarlierAsync(request, cancellationToken) ?? await FileOnceAsync(form, request, receive, cancellationToken);
        }
    }

    /// <summary>The answer that a request got before; null where it is new.</summary>
    public async Task<Result<SubmissionReceipt>?> FindEarlierAsync(RepeatableRequest request, CancellationToken cancellationToken)
    {
        var earlier = await db.IdempotencyRecords.AsNoTracking().SingleOrDefaultAsync(
            record => record.Scope == request.Scope && record.Key == request.Key,
            cancellationToken);
        if (earlier is null)
        {
            return null;
        }

        return request.IsRepeatedBy(earlier.Request)
            ? SubmissionReceipt.Parse(earlier.Answer)
            : ApplicationErrors.KeyUsedForAnother;
    }

    private async Task<Result<SubmissionReceipt>> FileOnceAsync(
        RegistrationForm form,
        RepeatableRequest request,
        Func<DateTimeOffset, Result<Filing>> receive,
        CancellationToken cancellationToken)
    {
        // Whoever is on file may be so by this very request, a moment ago. For a person who is not, the unique index of
        // the keys answers on saving, and nothing has to be asked for that here.
        var person = protector.IndexesOf(IndexedUse.Person, form.Document.PersonKey);
        if (await onFile.FindAsync(person, cancellationToken) is { } existing)
        {
            return await FindEarlierAsync(request, cancellationToken) ?? existing;
        }

        var now = clock.GetUtcNow();
        var filing = receive(now);
        return filing.IsRefused
            ? await FindEarlierAsync(request, cancellationToken) ?? filing.Error
            : await SaveAsync(form, request, filing.Value, cancellationToken);
    }

    private async Task<Result<SubmissionReceipt>> SaveAsync(
        RegistrationForm form,
        RepeatableRequest request,
        Filing filing,
        CancellationToken cancellationToken)
    {
        var submission = RegistrationApplication.Submit(new(keys.Next()), form, filing, protector);
        if (submission.IsRefused)
        {
            return submission.Error;
        }

        var receipt = SubmissionReceipt.For(submission.Value, reference.Current.Agencies);
        db.Applications.Add(submission.Value);
        db.IdempotencyRecords.Add(
            IdempotencyRecord.Of(request, submission.Value.Id, receipt.ToJson(), filing.SubmittedAt));
        await RemoveDraftAsync(filing.Account, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return receipt;
    }

    private async Task RemoveDraftAsync(ApplicantAccountId? account, CancellationToken cancellationToken)
    {
        if (account is { } owner)
        {
            db.Drafts.RemoveRange(await db.Drafts.Where(draft => draft.Account == owner).ToListAsync(cancellationToken));
        }
    }
}
