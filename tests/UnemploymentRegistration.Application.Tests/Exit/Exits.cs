using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Exit;

/// <summary>Proposes and ends as the comparison and the platforms do.</summary>
internal static class Exits
{
    public static ExitWords Words { get; } = ExitWords.Read("经社区和本人核实，情况属实，已说明政策。").Value!;

    public static FindingWords AFinding { get; } =
        FindingWords.Of(FindingMethod.Inquiry, new DateOnly(2026, 3, 6), "社区出具情况说明", new DateOnly(2026, 3, 6)).Value!;

    public static ProposedFact AFact(SourceFact fact = SourceFact.Employed, string reference = "合同-1") => new(
        ComparisonSource.LabourFiling, fact, new DateOnly(2026, 3, 20), SameNumber: true, SameName: true, reference, new DateOnly(2026, 3, 21));

    public static Officer CaseOfficer(this Registry registry, long id = 21) => registry.Supervisor("220102001", id) with { Role = OfficerRole.CaseOfficer };

    public static async Task<RegistrationRecord> RegisterAsync(this Registry registry, int person = 1) =>
        (await registry.ApproveAsync(await registry.FileOneAsync(person), registry.Supervisor(id: 3))).Value!;

    public static Task<ProposalCount> ProposeAsync(this Registry registry, RegistrationRecordId number, ProposedFact fact) =>
        registry.AsAsync(Actor.Program, services => services.GetRequiredService<ProposeDeregistrationsHandler>()
            .HandleAsync(new ProposeDeregistrations([new ComparedRegistration(number, fact)]), CancellationToken.None));

    public static Task<Result> ConfirmAsync(this Registry registry, DeregistrationId number, Officer officer) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ConfirmDeregistrationHandler>()
            .HandleAsync(new ConfirmDeregistration(number, officer), CancellationToken.None));

    public static Task<T> WorkAsync<T>(this Registry registry, Officer officer, Func<WorkOnDeregistration, Task<T>> step) =>
        registry.AsAsync(Actor.For(officer), services => step(services.GetRequiredService<WorkOnDeregistration>()));

    public static Task<Result<ObjectionId>> ObjectToAsync(this Registry registry, DeregistrationId number, Officer recordedBy) =>
        registry.AsAsync(Actor.For(recordedBy), services => services.GetRequiredService<ObjectToDeregistrationHandler>().HandleAsync(
            new ObjectToDeregistration(number, ObjectionStatement.Read("我没有去那家公司上班，请再核实一次。").Value!, By: null, recordedBy.Id),
            CancellationToken.None));

    public static Task<Result> AnswerExitAsync(this Registry registry, ObjectionId objection, bool overturns, Officer officer) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<AnswerExitObjectionHandler>().HandleAsync(
            new AnswerObjection(objection, ObjectionAnswer.Read(overturns, "经向公司和社区核实，情况已经查清。").Value!, officer),
            CancellationToken.None));
}
