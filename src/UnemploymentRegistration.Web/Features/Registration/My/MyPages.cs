using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>Everything that one account has.</summary>
public sealed record MyPage(
    IReadOnlyList<OwnApplicationLine> Applications,
    IReadOnlyList<OwnRegistration> Registrations,
    AgencyDirectory Agencies);

/// <summary>One application as it was filed, and who is in charge of it.</summary>
public sealed record MyApplicationPage(OwnApplication Own, Agency Agency);
