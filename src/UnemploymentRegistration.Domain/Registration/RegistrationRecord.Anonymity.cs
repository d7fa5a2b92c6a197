using System.Globalization;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <content>匿名化: long after its end, who it was is removed for good; the ledger and what it counts stay (个人信息保护法 19, 47).</content>
public sealed partial class RegistrationRecord
{
    /// <summary>The day on which it became nobody's.</summary>
    public DateOnly? AnonymisedOn { get; private set; }

    /// <summary>Of one that has ended; of the birth date only the year stays.</summary>
    public Result Anonymise(DateOnly today, IFieldProtector protector)
    {
        if (IsActive)
        {
            return RegistrationErrors.NotEnded;
        }

        (Name, DocumentMasked, MobileMasked, Account) = (RegistrationApplication.Nobody, "", "", null);
        DateOfBirth = new DateOnly(DateOfBirth.Year, 1, 1);
        Person = protector.IndexOf(IndexedUse.Person, NobodyKey(Id));
        Mobile = protector.IndexOf(IndexedUse.Mobile, NobodyKey(Id));
        Keep(new Particulars { DocumentNumber = "", Mobile = NobodyKey(Id), HouseholdDetail = "", ResidenceDetail = "" }, protector);
        AnonymisedOn = today;
        Record(OversightAct.RegistrationAnonymised, today.ToString("O", CultureInfo.InvariantCulture));
        return Result.Success;
    }

    // Every row has an index of its own, which no person's number ever gives.
    private static string NobodyKey(RegistrationRecordId id) => $"nobody:{id}";
}
