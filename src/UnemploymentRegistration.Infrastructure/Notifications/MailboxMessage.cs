using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Notifications;

/// <summary>A message in the local mailbox, which stands in for the telephones of a development machine.</summary>
public sealed class MailboxMessage
{
    /// <summary>The key of the message that arrived: the mailbox takes each only once.</summary>
    public required string Key { get; init; }

    public required long Id { get; init; }

    public required Protected Sealed { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    public static ProtectedField SealedField(long id) => new("MailboxMessages", nameof(Sealed), id);
}
