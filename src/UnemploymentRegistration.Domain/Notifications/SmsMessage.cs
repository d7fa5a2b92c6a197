using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Notifications;

/// <summary>短信: a text that waits to be sent; written together with what it tells about.</summary>
public sealed class SmsMessage
{
    private const string Table = "SmsMessages";

    /// <summary>How long a sender may take before another may ask what became of the message.</summary>
    private static readonly TimeSpan _sendingTime = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan _longestPause = TimeSpan.FromHours(6);

    private SmsMessage()
    {
    }

    public long Id { get; private init; }

    /// <summary>Names the occasion, such as <c>application:12:decided</c>: one occasion, one message.</summary>
    public string Key { get; private init; } = "";

    public SmsStatus Status { get; private set; }

    public string MobileMasked { get; private set; } = "";

    /// <summary>Number and text.</summary>
    public Protected Sealed { get; private set; } = null!;

    public DateTimeOffset QueuedAt { get; private init; }

    public DateTimeOffset? ExpiresAt { get; private init; }

    public DateTimeOffset NextAttemptAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>What went wrong last, in the gateway's words without number or text.</summary>
    public string? LastFault { get; private set; }

    public static SmsMessage Queue(
        long id,
        string key,
        SmsContent content,
        DateTimeOffset now,
        IFieldProtector protector,
        TimeSpan? goodFor = null) => new()
        {
            Id = id,
            Key = key,
            Status = SmsStatus.Waiting,
            MobileMasked = content.Mobile.Masked,
            Sealed = protector.Seal($"{content.Mobile.Value}\n{content.Text}", SealedField(id)),
            QueuedAt = now,
            NextAttemptAt = now,
            ExpiresAt = now + goodFor,
        };

    public (string Mobile, string Text) Open(IFieldProtector protector)
    {
        var content = protector.Open(Sealed, SealedField(Id)).Split('\n', 2);
        return (content[0], content[1]);
    }

    /// <summary>Takes the message for one attempt; false where there is none to make any more.</summary>
    /// <param name="gatewayKnowsKeys">Whether the gateway sends a key it has seen only once.</param>
    public bool BeginAttempt(DateTimeOffset now, bool gatewayKnowsKeys)
    {
        if (ExpiresAt <= now)
        {
            Status = SmsStatus.Expired;
            return false;
        }

        // Somebody began and never said how it ended. Sent twice is worse than asked after.
        if (Status is SmsStatus.Sending && !gatewayKnowsKeys)
        {
            Status = SmsStatus.Uncertain;
            return false;
        }

        (Status, Attempts, NextAttemptAt) = (SmsStatus.Sending, Attempts + 1, now + _sendingTime);
        return true;
    }

    public void Deliver(DateTimeOffset now) => (Status, DeliveredAt, LastFault) = (SmsStatus.Delivered, now, null);

    /// <summary>The gateway refused or was not there: tried again after a pause that grows fourfold, six hours at most.</summary>
    public void Fail(string fault, DateTimeOffset now)
    {
        var seconds = 5 * Math.Pow(4, Math.Min(Attempts, 10) - 1);
        var pause = TimeSpan.FromSeconds(Math.Min(seconds, _longestPause.TotalSeconds));
        (Status, LastFault, NextAttemptAt) = (SmsStatus.Waiting, fault, now + pause);
    }

    /// <summary>What it says cannot be read any more: it is not sent, and a person decides.</summary>
    public void GiveUp(string fault) => (Status, LastFault) = (SmsStatus.Uncertain, fault);

    /// <summary>Not to be sent any more: whom it was for has died.</summary>
    public void Cancel() => Status = SmsStatus.Cancelled;

    /// <summary>Number and text are gone for good; when it was sent stays.</summary>
    public void DropText(IFieldProtector protector) => (Sealed, MobileMasked) = (protector.Seal("\n", SealedField(Id)), "");

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

/// <summary>What a message says, and to whom.</summary>
public sealed record SmsContent(MobileNumber Mobile, string Text)
{
    public override string ToString() => $"{nameof(SmsContent)} to {Mobile.Masked}";
}

/// <summary>发送状态.</summary>
public enum SmsStatus
{
    Waiting = 1,
    Sending = 2,
    Delivered = 3,

    /// <summary>Too late to be of use, such as a sign-in code after its ten minutes.</summary>
    Expired = 4,

    /// <summary>The program stopped while a gateway that does not know keys was sending: a person decides.</summary>
    Uncertain = 5,

    /// <summary>Not sent any more, because whom it was for has died.</summary>
    Cancelled = 6,
}
