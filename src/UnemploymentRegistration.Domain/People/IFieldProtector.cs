namespace UnemploymentRegistration.Domain.People;

/// <summary>Seals personal data for one field, opens it there again, and makes the index to find it by.</summary>
public interface IFieldProtector
{
    Protected Seal(string clear, ProtectedField field);

    /// <summary>Gives back what was sealed for this field.</summary>
    /// <exception cref="UnreadableValueException">A bit is not as it was sealed, or the key is not there.</exception>
    string Open(Protected value, ProtectedField field);

    /// <summary>The index of a value in one use: a mobile and an identity number of equal digits differ.</summary>
    BlindIndex IndexOf(IndexedUse use, string clear);

    /// <summary>Every index under which the value may stand while the indexing key is being renewed, the newest first.</summary>
    IReadOnlyList<BlindIndex> IndexesOf(IndexedUse use, string clear);

    /// <summary>Whether the index is that of the value, under whichever key it was made.</summary>
    bool Matches(BlindIndex index, IndexedUse use, string clear);

    /// <summary>Whether older keys are in use beside the newest.</summary>
    bool IsRenewing { get; }

    /// <summary>Whether the index was made with the key that is used from now on.</summary>
    bool IsCurrent(BlindIndex index);

    /// <summary>Whether the value was sealed with the key that is used from now on.</summary>
    bool IsCurrent(Protected value);

    /// <summary>Looks whether the keys were renewed, after a write was refused because they may have been.</summary>
    void Refresh();
}

/// <summary>What an index finds; part of what is digested, so that indexes of different uses never meet.</summary>
public enum IndexedUse
{
    Person = 1,
    Mobile = 2,
    SignInCode = 3,
    Browser = 4,

    /// <summary>Tokens are random: their digests are made with a key of their own that is never renewed.</summary>
    ChannelToken = 5,
    RequestBody = 6,
    FormDigest = 7,
    PersonPair = 40,

    /// <summary>The record of a source that a deregistration rests on.</summary>
    SourceRecord = 41,
    RecoveryCode = 100,
    SetUpToken = 101,
    SessionKey = 110,
    NetworkAddress = 111,
}
