using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>The answer to a request that may come again; written in the transaction of what the request made.</summary>
public sealed class IdempotencyRecord
{
    private IdempotencyRecord()
    {
    }

    /// <summary>Whose key it is: two channels may choose the same one.</summary>
    public string Scope { get; private init; } = "";

    public string Key { get; private init; } = "";

    /// <summary>A keyed digest of the request, to tell a repetition from another request with the same key.</summary>
    public BlindIndex Request { get; private init; }

    public RegistrationApplicationId Application { get; private init; }

    public DateTimeOffset AnsweredAt { get; private init; }

    /// <summary>The answer as it was given, without personal data.</summary>
    public string Answer { get; private init; } = "";

    public static IdempotencyRecord Of(
        RepeatableRequest request,
        RegistrationApplicationId application,
        string answer,
        DateTimeOffset now) => new()
        {
            Scope = request.Scope,
            Key = request.Key,
            Request = request.Digest,
            Application = application,
            Answer = answer,
            AnsweredAt = now,
        };
}

/// <summary>A request by its key: the same key with the same digest is the same request again.</summary>
public sealed record RepeatableRequest(string Scope, string Key, BlindIndex Digest)
{
    /// <summary>The same digest under keys that are being replaced.</summary>
    public IReadOnlyList<BlindIndex> FormerDigests { get; init; } = [];

    public static RepeatableRequest For(string scope, string key, string body, IFieldProtector protector)
    {
        var digests = protector.IndexesOf(IndexedUse.RequestBody, body);
        return new RepeatableRequest(scope, key, digests[0]) { FormerDigests = [.. digests.Skip(1)] };
    }

    public bool IsRepeatedBy(BlindIndex digest) => digest == Digest || FormerDigests.Contains(digest);
}
