using System.Globalization;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <content>匿名化: who it was is removed for good, what the statistics count stays (个人信息保护法 19, 47).</content>
public sealed partial class RegistrationApplication
{
    /// <summary>What stands where a name stood.</summary>
    public const string Nobody = "（已匿名化）";

    /// <summary>Of one that was refused or withdrawn; of the birth date only the year stays.</summary>
    /// <param name="today">The day in Beijing.</param>
    /// <param name="protector">Seals what is left.</param>
    /// <param name="isOver">Whether the registration that came of it has ended and goes with it.</param>
    public Result Anonymise(DateOnly today, IFieldProtector protector, bool isOver = false)
    {
        var cameToNothing = Status is ApplicationStatus.Refused or ApplicationStatus.Withdrawn;
        if (!cameToNothing && !isOver)
        {
            return ApplicationErrors.NotRefused;
        }

        Name = Nobody;
        DateOfBirth = new DateOnly(DateOfBirth.Year, 1, 1);
        (DocumentMasked, MobileMasked, DocumentNeedsLook) = ("", "", false);
        (Account, JobIntentions, Qualifications) = (null, [], []);
        (RefusalExplanation, RefusalEvidence) = (null, null);
        Person = protector.IndexOf(IndexedUse.Person, NobodyKey(Id));
        Mobile = protector.IndexOf(IndexedUse.Mobile, NobodyKey(Id));
        FormDigest = protector.IndexOf(IndexedUse.FormDigest, NobodyKey(Id)).Value;
        Sealed = new Particulars { DocumentNumber = "", Mobile = NobodyKey(Id), HouseholdDetail = "", ResidenceDetail = "" }
            .Seal(SealedField(Id), protector);
        AnonymisedOn = today;
        Record(OversightAct.ApplicationAnonymised, today.ToString("O", CultureInfo.InvariantCulture));
        return Result.Success;
    }

    // Every row has an index of its own, which no person's number ever gives.
    private static string NobodyKey(RegistrationApplicationId id) => $"nobody:{id}";
}
