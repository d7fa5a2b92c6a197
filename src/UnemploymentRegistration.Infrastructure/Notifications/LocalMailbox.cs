using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Notifications;

/// <summary>本地信箱: keeps messages in the database instead of sending them; takes each key once.</summary>
public sealed class LocalMailbox(
    IServiceScopeFactory scopes,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock) : ISmsGateway
{
    public bool KnowsKeys => true;

    public async Task SendAsync(string key, string mobile, string text, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var id = keys.Next();
        db.MailboxMessages.Add(new MailboxMessage
        {
            Id = id,
            Key = key,
            Sealed = protector.Seal($"{mobile}\n{text}", MailboxMessage.SealedField(id)),
            ArrivedAt = clock.GetUtcNow(),
        });

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateRowException)
        {
            // It arrived before, and its sender was stopped before it could write that down.
        }
    }

    /// <summary>The newest messages, opened.</summary>
    public async Task<IReadOnlyList<ReceivedSms>> ReadAsync(int most, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var messages = await db.MailboxMessages.AsNoTracking()
            .OrderByDescending(m => m.Id)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. messages.Select(Open)];
    }

    private ReceivedSms Open(MailboxMessage message)
    {
        var content = protector.Open(message.Sealed, MailboxMessage.SealedField(message.Id)).Split('\n', 2);
        return new ReceivedSms(message.Key, content[0], content[1], message.ArrivedAt);
    }
}

/// <summary>A message as its receiver would read it.</summary>
public sealed record ReceivedSms(string Key, string Mobile, string Text, DateTimeOffset ArrivedAt)
{
    public override string ToString() => $"{nameof(ReceivedSms)} {Key}";
}
