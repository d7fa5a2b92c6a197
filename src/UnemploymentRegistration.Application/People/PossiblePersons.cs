using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.People;

/// <summary>Whose number a typed one may be: read as each kind of document, kept only as blind indexes.</summary>
public sealed class PossiblePersons(IFieldProtector protector)
{
    /// <summary>Empty where the text is the number of no document.</summary>
    public BlindIndex[] Of(string? text, DateOnly today) =>
    [
        .. from kind in Enum.GetValues<IdentityDocumentKind>()
           let document = IdentityDocument.Read(kind, text, today).Value
           where document is not null
           select document.PersonKey into key
           group key by key into keys
           from index in protector.IndexesOf(IndexedUse.Person, keys.Key)
           select index,
    ];
}
