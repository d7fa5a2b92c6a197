using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Notifications;

namespace UnemploymentRegistration.Web.Features.Intake.Account;

/// <summary>Asks for a code and sends it at once, while the person waits; a gateway that is down only delays it.</summary>
public sealed class CodeDispatch(RequestSignInCodeHandler requestCode, SmsDelivery sms)
{
    /// <summary>Whether the SMS has left; refused where too many were asked for.</summary>
    public async Task<Result<bool>> SendAsync(CodeRequest request, CancellationToken cancellationToken)
    {
        var queued = await requestCode.HandleAsync(request, cancellationToken);
        return queued.IsRefused
            ? queued.Error
            : await sms.DeliverAsync(queued.Value, cancellationToken);
    }
}
