using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <content>密钥更换: what is sealed and indexed is made anew from what it says; nothing that people read changes.</content>
public sealed partial class RegistrationApplication
{
    /// <summary>The index of the person under the key in force, also while this row still bears an older one.</summary>
    public BlindIndex CurrentPerson(IFieldProtector protector) => protector.IsCurrent(Person)
        ? Person
        : protector.IndexOf(IndexedUse.Person, PersonKeyIn(OpenParticulars(protector), protector));

    /// <inheritdoc cref="CurrentPerson"/>
    public BlindIndex CurrentMobile(IFieldProtector protector) => protector.IsCurrent(Mobile)
        ? Mobile
        : protector.IndexOf(IndexedUse.Mobile, OpenParticulars(protector).Mobile);

    /// <summary>Every index that the person may have elsewhere while keys are being renewed.</summary>
    public IReadOnlyList<BlindIndex> PersonIndexes(IFieldProtector protector) => IsSettled(Person, protector)
        ? [Person]
        : protector.IndexesOf(IndexedUse.Person, PersonKeyIn(OpenParticulars(protector), protector));

    /// <inheritdoc cref="PersonIndexes"/>
    public IReadOnlyList<BlindIndex> MobileIndexes(IFieldProtector protector) => IsSettled(Mobile, protector)
        ? [Mobile]
        : protector.IndexesOf(IndexedUse.Mobile, OpenParticulars(protector).Mobile);

    /// <summary>Whether an index, under whichever key it was made, is that of this person.</summary>
    public bool IsOf(BlindIndex person, IFieldProtector protector) =>
        person == Person || protector.Matches(person, IndexedUse.Person, PersonKeyIn(OpenParticulars(protector), protector));

    /// <summary>False where every key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed) && protector.IsCurrent(Person) && protector.IsCurrent(Mobile)
            && protector.IsCurrent(new BlindIndex(FormDigest)))
        {
            return false;
        }

        var words = OpenParticulars(protector);
        FormDigest = AnonymisedOn is null
            ? Declaration.RenewDigest(FormDigest, OpenForm(protector), protector)
            : protector.IndexOf(IndexedUse.FormDigest, FormDigest).Value;
        (Person, Mobile) = (CurrentPerson(protector), CurrentMobile(protector));
        Sealed = words.Seal(SealedField(Id), protector);
        Record(OversightAct.KeysRenewed);
        return true;
    }

    private static bool IsSettled(BlindIndex index, IFieldProtector protector) => !protector.IsRenewing && protector.IsCurrent(index);

    private string PersonKeyIn(Particulars words, IFieldProtector protector) => AnonymisedOn is null
        ? PersonKeys.Find(words.DocumentNumber, Person, SubmittedAt.DateInChina(), protector)
            ?? throw new UnreadableValueException(SealedField(Id))
        : NobodyKey(Id);
}
