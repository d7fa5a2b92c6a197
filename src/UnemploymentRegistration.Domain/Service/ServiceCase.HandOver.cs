using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <content>转接: the case goes to another platform as it is (rule 9.7).</content>
public sealed partial class ServiceCase
{
    /// <summary>Every clock runs on; the named officer stays behind, and what waited for the answer is done.</summary>
    public Result HandOver(AgencyPath to)
    {
        if (!IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        var from = Agency;
        (Agency, AgencyStreet, AgencyCounty, AgencyCity) = (to.Agency, to.Street, to.County, to.City);
        Officer = null;
        Settle(CaseDuty.HandOver);
        Record(OversightAct.CaseHandedOver, $"{from} → {to.Agency}");
        return Result.Success;
    }
}
