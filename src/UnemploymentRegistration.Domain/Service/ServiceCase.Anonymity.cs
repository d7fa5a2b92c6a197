using System.Globalization;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <content>匿名化: whom it served is removed for good, that somebody was served and when stays (个人信息保护法 19, 47).</content>
public sealed partial class ServiceCase
{
    /// <summary>The day on which it became nobody's.</summary>
    public DateOnly? AnonymisedOn { get; private set; }

    /// <summary>Of one that is closed.</summary>
    public Result Anonymise(DateOnly today)
    {
        if (IsOpen)
        {
            return ServiceCaseErrors.StillOpen;
        }

        (Name, DocumentMasked, MobileMasked, Account) = (RegistrationApplication.Nobody, "", "", null);
        (Person, Sealed, AnonymisedOn) = (null, null, today);
        Record(OversightAct.CaseAnonymised, today.ToString("O", CultureInfo.InvariantCulture));
        return Result.Success;
    }
}
