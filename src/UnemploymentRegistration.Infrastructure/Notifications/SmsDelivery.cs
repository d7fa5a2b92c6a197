using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Notifications;

/// <summary>短信发送: takes waiting messages one by one, so that of two programs only one sends each.</summary>
public sealed class SmsDelivery(
    IServiceScopeFactory scopes,
    IFieldProtector protector,
    TimeProvider clock,
    ILogger<SmsDelivery> log)
{
    private const int BatchSize = 50;

    /// <summary>Makes one attempt for each message that is due; the number of those that were.</summary>
    public async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        var keys = await DueKeysAsync(cancellationToken);
        foreach (var key in keys)
        {
            await DeliverAsync(key, cancellationToken);
        }

        return keys.Count;
    }

    /// <summary>Makes one attempt for one message, if it is still to be sent; false where the gateway did not take it.</summary>
    public async Task<bool> DeliverAsync(string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var asProgram = ActingProgram.Begin();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var gateway = scope.ServiceProvider.GetRequiredService<ISmsGateway>();
        try
        {
            var message = await db.SmsMessages.SingleOrDefaultAsync(m => m.Key == key, cancellationToken);
            if (message is null || !IsDue(message))
            {
                return true;
            }

            var isTaken = message.BeginAttempt(clock.GetUtcNow(), gateway.KnowsKeys);
            await db.SaveChangesAsync(cancellationToken);
            if (isTaken)
            {
                await AttemptAsync(db, message, gateway, cancellationToken);

                // What was sent is written down even where the program is asked to stop just now.
                await db.SaveChangesAsync(CancellationToken.None);
            }

            return message.Status is SmsStatus.Delivered;
        }
        catch (LostRaceException)
        {
            // Another program took it first.
            log.LogDebug("SMS {Key} is being sent by another program", key);
            return true;
        }
    }

    private async Task AttemptAsync(RegistryDbContext db, SmsMessage message, ISmsGateway gateway, CancellationToken cancellationToken)
    {
        try
        {
            var (mobile, text) = message.Open(protector);
            await gateway.SendAsync(message.Key, mobile, text, cancellationToken);
            message.Deliver(clock.GetUtcNow());
        }
        catch (UnreadableValueException exception)
        {
            // One message that was altered must not keep all the others from being sent.
            log.LogError("{Table}.{Column} of {Key} was altered or its key is gone; it is not sent", exception.Place.Table, exception.Place.Column, exception.Place.Key);
            db.Witness(AgencyCode.Province, OversightAct.ValueUnreadable, exception.Place.Table, exception.Place.Key, exception.Place.Column);
            message.GiveUp("内容无法读取");
        }
        catch (SmsNotSentException exception)
        {
            log.LogWarning("SMS {Key} was not sent at attempt {Attempt}: {Fault}", message.Key, message.Attempts, exception.Message);
            message.Fail(exception.Message, clock.GetUtcNow());
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody knows whether it left: it stays "sending", and what becomes of it is decided when its time is up.
            log.LogError(exception, "The gateway gave no answer for SMS {Key} at attempt {Attempt}", message.Key, message.Attempts);
        }
    }

    private bool IsDue(SmsMessage message) =>
        message.Status is SmsStatus.Waiting or SmsStatus.Sending && message.NextAttemptAt <= clock.GetUtcNow();

    private async Task<List<string>> DueKeysAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var now = clock.GetUtcNow();
        return await db.SmsMessages.AsNoTracking()
            .Where(m => (m.Status == SmsStatus.Waiting || m.Status == SmsStatus.Sending) && m.NextAttemptAt <= now)
            .OrderBy(m => m.NextAttemptAt)
            .Select(m => m.Key)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }
}
