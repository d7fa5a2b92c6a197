using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Review;

/// <summary>办理结果短信: told once for each application, whatever is tried again (rule 7.6).</summary>
internal static class DecisionNotice
{
    public static string KeyFor(RegistrationApplicationId application) => $"application:{application}:decided";

    public static SmsMessage Queue(
        RegistrationApplication application,
        string text,
        long key,
        DateTimeOffset now,
        IFieldProtector protector)
    {
        var mobile = MobileNumber.Read(application.OpenParticulars(protector).Mobile, allowsHongKongMacaoTaiwan: true).Value!;
        return SmsMessage.Queue(key, KeyFor(application.Id), new SmsContent(mobile, text), now, protector);
    }
}
