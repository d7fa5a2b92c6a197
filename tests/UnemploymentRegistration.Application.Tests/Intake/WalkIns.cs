using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

/// <summary>Keys forms in as windows do.</summary>
internal static class WalkIns
{
    public static DateOnly Friday { get; } = new(2026, 3, 6);

    public static Officer Clerk(this Registry registry, string agency = "220102", long id = 3)
    {
        var code = new AgencyCode(agency);
        var level = registry.Services.GetRequiredService<ReferenceData>().Current.Agencies.Find(code)!.Level;
        return new Officer(new OfficerId(id), "王晓窗", code, OfficerRole.Window, new Jurisdiction(code, level));
    }

    public static Task<Result<SubmissionReceipt>> AcceptAsync(
        this Registry registry,
        RegistrationForm form,
        Officer? clerk = null,
        DateOnly? signedOn = null,
        string key = "page 1")
    {
        var officer = clerk ?? registry.Clerk();
        return registry.AsAsync(Actor.For(officer), services =>
        {
            var digest = services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.RequestBody, form.Document.Number);
            return services.GetRequiredService<AcceptWalkInHandler>().HandleAsync(
                new AcceptWalkIn(form, signedOn ?? Friday, officer, new RepeatableRequest("walk-in", key, digest)),
                CancellationToken.None);
        });
    }
}
