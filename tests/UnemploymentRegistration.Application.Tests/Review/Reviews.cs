using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Tests.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

/// <summary>Decides applications as supervisors do.</summary>
internal static class Reviews
{
    public static Refusal ARefusal { get; } = new(
        RefusalGround.InEmployment,
        RefusalExplanation.Read("经查劳动用工备案，您于2026年2月1日被某公司录用。").Value!,
        "2026年3月6日电话向某公司人事部核实，确认在岗。");

    public static Officer Supervisor(this Registry registry, string agency = "220102", long id = 7)
    {
        var code = new AgencyCode(agency);
        var level = registry.Services.GetRequiredService<ReferenceData>().Current.Agencies.Find(code)!.Level;
        return new Officer(new OfficerId(id), "李审南", code, OfficerRole.Supervisor, new Jurisdiction(code, level));
    }

    public static async Task<RegistrationApplicationId> FileOneAsync(this Registry registry, int person = 1, string residence = "220102001") =>
        Filings.NumberOf(await registry.FileAsync(
            AnApplication.Form(person, residence),
            string.Create(CultureInfo.InvariantCulture, $"person {person} at {residence} on {registry.Clock.Now:O}")));

    public static Task<Result<RegistrationRecord>> ApproveAsync(this Registry registry, RegistrationApplicationId number, Officer officer) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ApproveApplicationHandler>()
            .HandleAsync(new ApproveApplication(number, officer), CancellationToken.None));

    public static Task<Result> RefuseAsync(this Registry registry, RegistrationApplicationId number, Officer officer) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<RefuseApplicationHandler>()
            .HandleAsync(new RefuseApplication(number, ARefusal, officer), CancellationToken.None));

    public static Task<Result> MoveAsync(this Registry registry, RegistrationApplicationId number, string agency, Officer officer) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<MoveApplicationHandler>()
            .HandleAsync(new MoveApplication(number, new AgencyCode(agency), "常住地实际在延吉", officer), CancellationToken.None));

    public static Task<QueuePage> QueueOfAsync(
        this Registry registry,
        Officer officer,
        QueueFilter? filter = null,
        QueuePosition? position = null) => registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ReviewQueue>()
            .ReadAsync(officer.Jurisdiction, filter ?? new QueueFilter(), position, CancellationToken.None));
}
