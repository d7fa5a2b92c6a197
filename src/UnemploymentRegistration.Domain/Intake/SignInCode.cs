using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>短信验证码: asked for by one browser for one number; good for a few tries and minutes.</summary>
/// <remarks>Nothing in it tells the number, the code, the browser or the address: all four are keyed digests.</remarks>
public sealed class SignInCode
{
    private SignInCode()
    {
    }

    public long Id { get; private init; }

    public BlindIndex Mobile { get; private init; }

    public BlindIndex Digest { get; private init; }

    public BlindIndex Browser { get; private init; }

    public BlindIndex Address { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public int TriesLeft { get; private set; }

    public static SignInCode Issue(long id, CodeRequest request, string code, CodeTerms terms, IFieldProtector protector) => new()
    {
        Id = id,
        Mobile = protector.IndexOf(IndexedUse.Mobile, request.Mobile.Value),
        Digest = protector.IndexOf(IndexedUse.SignInCode, TextOf(id, code)),
        Browser = protector.IndexOf(IndexedUse.Browser, request.Browser),
        Address = protector.IndexOf(IndexedUse.Browser, request.Address),
        AskedAt = terms.AskedAt,
        ExpiresAt = terms.AskedAt + terms.GoodFor,
        TriesLeft = terms.Tries,
    };

    /// <summary>The two by which codes are counted, each under every key in use, the newest first.</summary>
    public static (IReadOnlyList<BlindIndex> Mobiles, IReadOnlyList<BlindIndex> Addresses) WhoAsks(CodeRequest request, IFieldProtector protector) =>
        (protector.IndexesOf(IndexedUse.Mobile, request.Mobile.Value), protector.IndexesOf(IndexedUse.Browser, request.Address));

    /// <summary>Takes one try; a right code is used up with it.</summary>
    public bool Try(string code, DateTimeOffset now, IFieldProtector protector)
    {
        if (TriesLeft <= 0 || now >= ExpiresAt)
        {
            return false;
        }

        var isRight = protector.Matches(Digest, IndexedUse.SignInCode, TextOf(Id, code));
        TriesLeft = isRight ? 0 : TriesLeft - 1;
        return isRight;
    }

    private static string TextOf(long id, string code) => FormattableString.Invariant($"{id}|{code}");
}

/// <summary>Who asks for a code: the number, the browser's own random mark, the network address.</summary>
public sealed record CodeRequest(MobileNumber Mobile, string Browser, string Address)
{
    public override string ToString() => $"{nameof(CodeRequest)} for {Mobile.Masked}";
}

/// <summary>From when, for how long and for how many tries a code is good.</summary>
public readonly record struct CodeTerms(DateTimeOffset AskedAt, TimeSpan GoodFor, int Tries);
