using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <content>变更: where the person lives and how to reach them, as they are today; the form as decided stays with the application (rule 9.5).</content>
public sealed partial class RegistrationRecord
{
    /// <summary>常住地变更: who serves the person is another question, which a hand-over answers (rule 9.7).</summary>
    public Result MoveResidence(PlaceAddress residence, IFieldProtector protector)
    {
        if (!IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        var from = ResidenceDivision;
        ResidenceDivision = residence.Division;
        Keep(OpenParticulars(protector) with { ResidenceDetail = residence.Detail }, protector);
        Record(OversightAct.ResidenceChanged, $"{from} → {residence.Division}");
        return Result.Success;
    }

    /// <summary>手机号码变更: of a number that the person has shown to hold.</summary>
    public Result ChangeMobile(MobileNumber mobile, IFieldProtector protector)
    {
        if (!IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        (Mobile, MobileMasked) = (protector.IndexOf(IndexedUse.Mobile, mobile.Value), mobile.Masked);
        Keep(OpenParticulars(protector) with { Mobile = mobile.Value }, protector);
        Record(OversightAct.MobileChanged);
        return Result.Success;
    }

    /// <summary>其他联系方式变更.</summary>
    public Result ChangeContacts(string? landline, string? email, string? otherContact, IFieldProtector protector)
    {
        if (!IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        Keep(OpenParticulars(protector) with { Landline = landline, Email = email, OtherContact = otherContact }, protector);
        Record(OversightAct.ContactsChanged);
        return Result.Success;
    }

    private void Keep(Particulars particulars, IFieldProtector protector) => Sealed = particulars.Seal(SealedField(Id), protector);
}
