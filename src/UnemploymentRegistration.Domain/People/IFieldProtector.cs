namespace UnemploymentRegistration.Domain.People;

/// <summary>Seals personal data for one field, opens it there again, and makes the index to find it by.</summary>
public interface IFieldProtector
{
    Protected Seal(string clear, ProtectedField field);

    string Open(Protected value, ProtectedField field);

    /// <summary>The index of a value in one use: a mobile and an identity number of equal digits differ.</summary>
    BlindIndex IndexOf(IndexedUse use, string clear);
}

/// <summary>What an index finds; part of what is digested, so that indexes of different uses never meet.</summary>
public enum IndexedUse
{
    Person = 1,
    Mobile = 2,
    SignInCode = 3,
    Browser = 4,
    ChannelToken = 5,
    RequestBody = 6,
    FormDigest = 7,
    PersonPair = 40,
    RecoveryCode = 100,
    SetUpToken = 101,
    SessionKey = 110,
    NetworkAddress = 111,
}
