using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>网上申请: routed to the agency of the usual residence; the applicant picks none (一(二), 一(三)).</summary>
/// <param name="Request">A request that comes again gets the first answer again, and makes nothing.</param>
public sealed record SubmitApplication(
    RegistrationForm Form,
    ChannelCode Channel,
    ApplicantAccountId? Account,
    RepeatableRequest Request);

public sealed class SubmitApplicationHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    RoutingSettings routing,
    PersonOnFile onFile,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Refuses with <see cref="AlreadyOnFile"/>, <see cref="NotYetSixteen"/>, no place in Jilin, or a key used before.</summary>
    public async Task<Result<SubmissionReceipt>> HandleAsync(SubmitApplication command, CancellationToken cancellationToken)
    {
        try
        {
            return await SubmitAsync(command, cancellationToken);
        }
        catch (Exception exception) when (exception is DuplicateRowException or LostRaceException)
        {
            // Another request with this key or for this person came first, or took the draft: what it made is there to be found now.
            db.Forget();
            return await SubmitAsync(command, cancellationToken);
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

        return earlier.Request == request.Digest
            ? SubmissionReceipt.Parse(earlier.Answer)
            : ApplicationErrors.KeyUsedForAnother;
    }

    private async Task<Result<SubmissionReceipt>> SubmitAsync(SubmitApplication command, CancellationToken cancellationToken)
    {
        // The person first, then the key: a twin of this request that commits in between is then found by its key.
        var person = protector.IndexOf(IndexedUse.Person, command.Form.Document.PersonKey);
        var existing = await onFile.FindAsync(person, cancellationToken);
        if (await FindEarlierAsync(command.Request, cancellationToken) is { } earlier)
        {
            return earlier;
        }

        if (existing is not null)
        {
            // It may be what this very request made between the two looks.
            return await FindEarlierAsync(command.Request, cancellationToken) ?? existing;
        }

        return await AcceptAsync(command, clock.GetUtcNow(), cancellationToken);
    }

    private async Task<Result<SubmissionReceipt>> AcceptAsync(
        SubmitApplication command,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var data = reference.Current;
        var form = command.Form;
        var route = data.Router.RouteOnline(
            new RoutingRequest(form.Residence.Division, form.Household.Division, form.RegistrationPlaceBasis, form.RegistrationPlace),
            routing.FollowsRegistrationPlace(command.Channel));
        if (route.IsRefused)
        {
            return route.Error;
        }

        var agency = data.Agencies.PathOf(route.Value.Agency);
        var due = data.Calendar.DeadlineAfter(now.DateInChina(), StatutoryLimits.WorkingDaysToDecide, agency);
        var filing = new Filing(command.Channel, command.Account, now, route.Value, agency, due);
        var submission = RegistrationApplication.Submit(new(keys.Next()), form, filing, protector);
        if (submission.IsRefused)
        {
            return submission.Error;
        }

        var receipt = SubmissionReceipt.For(submission.Value, data.Agencies);
        db.Applications.Add(submission.Value);
        db.IdempotencyRecords.Add(
            IdempotencyRecord.Of(command.Request, submission.Value.Id, receipt.ToJson(), now));
        await RemoveDraftAsync(command, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return receipt;
    }

    private async Task RemoveDraftAsync(SubmitApplication command, CancellationToken cancellationToken)
    {
        if (command.Account is { } account)
        {
            db.Drafts.RemoveRange(await db.Drafts.Where(draft => draft.Account == account).ToListAsync(cancellationToken));
        }
    }
}
