using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Tests.Builders;

/// <summary>Cases of deregistration against <see cref="ARegistration"/>, and the officers who work on them.</summary>
internal static class AnExit
{
    public static DateTimeOffset Now { get; } = new(2026, 4, 6, 10, 0, 0, TimeSpan.FromHours(8));

    public static Officer CaseOfficer { get; } = AnApplication.Supervisor(role: OfficerRole.CaseOfficer) with { Id = new OfficerId(21) };

    public static Officer Supervisor { get; } = AnApplication.Supervisor("220102") with { Id = new OfficerId(22) };

    public static ExitWords Words { get; } = ExitWords.Read("经社区和本人核实，情况属实，已说明政策。").Value!;

    public static ProposedFact AFact(SourceFact fact = SourceFact.Employed, DateOnly? since = null, bool sameName = true) => new(
        ComparisonSource.LabourFiling, fact, since ?? new DateOnly(2026, 3, 20), SameNumber: true, sameName, "合同-1", new DateOnly(2026, 4, 5));

    public static Deregistration Proposed(RegistrationRecord record, ProposedFact? fact = null) =>
        Deregistration.Propose(new(50), record, fact ?? AFact(), Now, OpenProtector.Instance).Value!;

    public static Deregistration Investigating(RegistrationRecord record, DeregistrationGround ground) => Deregistration.Investigate(
        new(51),
        record,
        new Doubt(ground, Words) { CountersSaySo = true, Custody = Custody.InPrison, Income = new IncomeTest(true, 900m, 800m), LocalGround = 5 },
        CaseOfficer,
        Now,
        OpenProtector.Instance).Value!;

    public static void Find(this Deregistration found, Custody? custody = null) => Assert.False(found.Find(
        60,
        FindingWords.Of(FindingMethod.Visit, new DateOnly(2026, 4, 6), "上门向邻居核实属实", new DateOnly(2026, 4, 6)).Value!,
        custody,
        CaseOfficer,
        Now,
        OpenProtector.Instance).IsRefused);
}
