using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Service;

/// <content>手机号码变更: the list shows the number of today, as the register does (rule 9.5).</content>
public sealed partial class ServiceCase
{
    public void BeReachedAt(MobileNumber mobile)
    {
        MobileMasked = mobile.Masked;
        Record(OversightAct.MobileChanged);
    }
}
