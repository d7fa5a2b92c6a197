using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Registration;

/// <content>密钥更换.</content>
public sealed partial class RegistrationRecord
{
    public Particulars OpenParticulars(IFieldProtector protector) => Particulars.Open(Sealed, SealedField(Id), protector);

    /// <summary>Every index that the person may have elsewhere while keys are being renewed.</summary>
    public IReadOnlyList<BlindIndex> PersonIndexes(IFieldProtector protector) => !protector.IsRenewing && protector.IsCurrent(Person)
        ? [Person]
        : protector.IndexesOf(IndexedUse.Person, PersonKey(OpenParticulars(protector), protector));

    /// <summary>False where every key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed) && protector.IsCurrent(Person) && protector.IsCurrent(Mobile))
        {
            return false;
        }

        var words = OpenParticulars(protector);
        Person = protector.IndexOf(IndexedUse.Person, PersonKey(words, protector));
        Mobile = protector.IndexOf(IndexedUse.Mobile, words.Mobile);
        Sealed = words.Seal(SealedField(Id), protector);
        Record(OversightAct.KeysRenewed);
        return true;
    }

    /// <summary>The key of the person, under which lists know them too (rules 2.3, 2.5).</summary>
    public string OpenPersonKey(IFieldProtector protector) => PersonKey(OpenParticulars(protector), protector);

    private string PersonKey(Particulars words, IFieldProtector protector) => AnonymisedOn is null
        ? PersonKeys.Find(words.DocumentNumber, Person, RegisteredOn, protector) ?? throw new UnreadableValueException(SealedField(Id))
        : NobodyKey(Id);
}
