namespace UnemploymentRegistration.Domain.People;

/// <summary>Finds the key of a person again from a number, where only its index tells how the number was read.</summary>
public static class PersonKeys
{
    /// <summary>Null where the number is not the one that the index stands for.</summary>
    public static string? Find(string number, BlindIndex index, DateOnly today, IFieldProtector protector) =>
        (from kind in Enum.GetValues<IdentityDocumentKind>()
         let document = IdentityDocument.Read(kind, number, today).Value
         where document is not null
         select document.PersonKey)
        .FirstOrDefault(key => protector.Matches(index, IndexedUse.Person, key));
}
