using FsCheck;
using FsCheck.Fluent;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Registration;

public sealed class MovingThroughTheRegister
{
    private static readonly string[] _platforms = ["220102001", "220113001", "220171001", "220184001", "222401001"];

    private static readonly Gen<Step[]> _ways = (
        from kind in Gen.Choose(0, 2)
        from platform in Gen.Elements(_platforms)
        select new Step(kind, platform)).ArrayOf();

    [Fact]
    public void Begins_with_a_line_of_its_own_to_the_platform_that_serves()
    {
        var line = Assert.Single(ARegistration.Of().Movements);

        Assert.Equal((9L, MovementKind.New, ARegistration.Day, true), (line.Id, line.Kind, line.On, line.Urban));
        Assert.Equal((null, new AgencyCode("220102001"), new AgencyCode("2201")), (line.From, line.To!.Value, line.ToCity!.Value));
    }

    [Fact]
    public void Ends_once_and_says_from_where_and_why()
    {
        var record = ARegistration.Of();

        Assert.False(record.End(DeregistrationGround.Hired, ARegistration.On(6)).IsRefused);

        var line = record.Movements[^1];
        Assert.Equal((MovementKind.Ended, new AgencyCode("220102001"), null, DeregistrationGround.Hired), (line.Kind, line.From!.Value, line.To, line.Ground!.Value));
        Assert.Equal((RegistrationStatus.Ended, new DateOnly(2026, 4, 6)), (record.Status, record.EndedOn!.Value));
        Assert.Equal(new Act(OversightAct.RegistrationEnded, "hired"), Assert.Single(record.Acts));
        Assert.Equal(RegistrationErrors.AlreadyEnded, record.End(DeregistrationGround.Pension, ARegistration.On(7)).Error);
        Assert.Equal(2, record.Movements.Count);
    }

    [Fact]
    public void Is_handed_over_with_both_agencies_in_one_line()
    {
        var record = ARegistration.Of();

        Assert.False(record.HandOver(JilinInBrief.PathOf("222401001"), ARegistration.On(6)).IsRefused);

        var line = record.Movements[^1];
        Assert.Equal((new AgencyCode("220102001"), new AgencyCode("222401001")), (line.From!.Value, line.To!.Value));
        Assert.Equal((new AgencyCode("2224"), new AgencyCode("220102")), (record.ServingCity!.Value, record.RegisteringAgency));
        Assert.Equal(RegistrationErrors.SamePlatform, record.HandOver(JilinInBrief.PathOf("222401001"), ARegistration.On(7)).Error);
    }

    [Fact]
    public void Restored_runs_on_and_keeps_both_lines_with_the_day_of_the_end()
    {
        var record = ARegistration.Of();
        record.End(DeregistrationGround.Hired, ARegistration.On(6));

        Assert.False(record.Restore(101, new DateOnly(2026, 5, 8), new DateTimeOffset(2026, 5, 8, 9, 0, 0, TimeSpan.FromHours(8))).IsRefused);

        Assert.Equal([MovementKind.New, MovementKind.Ended, MovementKind.Restored], record.Movements.Select(line => line.Kind));
        Assert.Equal((new DateOnly(2026, 4, 6), new DateOnly(2026, 5, 8)), (record.Movements[^1].On, record.RestoredOn!.Value));
        Assert.Equal((true, null, new DateOnly(2026, 3, 10)), (record.IsActive, record.EndedOn, record.FirstContactDue));
        Assert.Equal(RegistrationErrors.NotEnded, record.Restore(102, new DateOnly(2026, 5, 9), default).Error);
    }

    [Fact]
    public void Balances_for_every_platform_whatever_happens() => Prop
        .ForAll(Arb.From(_ways), way =>
        {
            var lines = Walk(way).Movements;
            return _platforms.All(platform =>
            {
                var came = lines.Count(line => line.To?.Value == platform);
                var left = lines.Count(line => line.From?.Value == platform);
                var closing = Walk(way) is { IsActive: true } record && record.ServingAgency.Value == platform ? 1 : 0;
                return came - left == closing;
            });
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Never_leaves_anybody_active_twice_and_ends_only_what_began() => Prop
        .ForAll(Arb.From(_ways), way =>
        {
            var active = 0;
            return Walk(way).Movements.All(line =>
            {
                active += line.Kind switch { MovementKind.New or MovementKind.Restored => 1, MovementKind.Ended => -1, _ => 0 };
                return active is 0 or 1 && (line.Kind is not MovementKind.HandedOver || active == 1);
            });
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_up_to_nothing_between_agencies_when_it_is_handed_over() => Prop
        .ForAll(Arb.From(_ways), way => Walk(way).Movements
            .Where(line => line.Kind is MovementKind.HandedOver)
            .All(line => line is { From: not null, To: not null, Ground: null } && line.From != line.To))
        .QuickCheckThrowOnFailure();

    // Whatever may not happen now is refused, and writes no line.
    private static RegistrationRecord Walk(Step[] way)
    {
        var (record, key) = (ARegistration.Of(), 100L);
        foreach (var step in way)
        {
            key++;
            var (lines, stamp) = (record.Movements.Count, ARegistration.On(6, key));
            var result = step.Kind switch
            {
                0 => record.End(DeregistrationGround.Hired, stamp),
                1 => record.HandOver(JilinInBrief.PathOf(step.Platform), stamp),
                _ => record.Restore(key, stamp.On, stamp.RecordedAt),
            };
            Assert.Equal(result.IsRefused ? lines : lines + 1, record.Movements.Count);
        }

        return record;
    }

    private sealed record Step(int Kind, string Platform);
}
