using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <content>转接和推介回访: the case goes to another platform as it is, and shows the earliest return call (rules 9.1(3), 9.7).</content>
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

    /// <summary>What the return calls of the open referrals come to: the earliest is due.</summary>
    public void ExpectReturnCalls(IEnumerable<Referral> referrals)
    {
        var next = referrals.Where(referral => referral.IsOpen).Min(referral => (DateOnly?)referral.ReturnCallDue);
        if (Find(CaseDuty.ReturnCall)?.Due == next)
        {
            return;
        }

        Settle(CaseDuty.ReturnCall);
        if (next is { } due)
        {
            Expect(CaseDuty.ReturnCall, due, isProvisional: false);
        }
    }
}
