using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class ComparingTwoPeople
{
    private const string Name = "王秀兰";

    [OnBothDatabases]
    public async Task Shows_who_has_the_same_name_and_birth_or_the_same_name_and_mobile(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var own = await registry.FileNamedAsync(1, Name);
        var sameBirth = await registry.FileNamedAsync(2, Name);
        await registry.FileNamedAsync(3, "王秀芝");
        await registry.FileNamedAsync(501, Name);

        var match = Assert.Single((await registry.FileOfAsync(own, registry.Supervisor())).Matches);

        var record = Assert.Single(match.Records);
        Assert.Equal((sameBirth, true, false, true), (record.Application!.Value, record.SharesBirth, record.SharesMobile, record.IsVisible));
        Assert.True(match.IsOpen);
    }

    [OnBothDatabases]
    public async Task Finds_a_registration_in_the_whole_province_and_tells_what_a_phone_call_needs(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var elsewhere = await registry.FileNamedAsync(1, Name, "222401001");
        var registration = (await registry.ApproveAsync(elsewhere, registry.Supervisor("222401"))).Value!;
        var own = await registry.FileNamedAsync(2, Name);

        var record = Assert.Single(Assert.Single((await registry.FileOfAsync(own, registry.Supervisor())).Matches).Records);

        Assert.Equal((registration.Id, registration.ServingAgency, false), (record.Registration!.Value, record.Agency, record.IsVisible));
    }

    [OnBothDatabases]
    public async Task Is_remembered_for_both_so_that_the_hint_does_not_come_back(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (own, other) = (await registry.FileNamedAsync(1, Name), await registry.FileNamedAsync(2, Name, "222401001"));
        var match = Assert.Single((await registry.FileOfAsync(own, registry.Supervisor())).Matches);

        Assert.False((await registry.JudgeAsync(own, match.Key, Sameness.DifferentPeople, registry.Supervisor())).IsRefused);

        var (mine, theirs) = (await registry.FileOfAsync(own, registry.Supervisor()), await registry.FileOfAsync(other, registry.Supervisor("222401")));
        Assert.Equal(Sameness.DifferentPeople, Assert.Single(mine.Matches).Verdict!.Sameness);
        Assert.False(Assert.Single(theirs.Matches).IsOpen);
        Assert.Equal((OversightAct.PersonsCompared, "DifferentPeople：电话核实，两人住址不同"), (mine.History[^1].Act, mine.History[^1].Note));
        Assert.False((await registry.ApproveAsync(own, registry.Supervisor())).IsRefused);
    }

    [OnBothDatabases]
    public async Task Found_the_same_keeps_a_second_registration_away_and_merges_nothing(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var elsewhere = await registry.FileNamedAsync(1, Name, "222401001");
        var registration = (await registry.ApproveAsync(elsewhere, registry.Supervisor("222401"))).Value!;
        var own = await registry.FileNamedAsync(2, Name);
        var match = Assert.Single((await registry.FileOfAsync(own, registry.Supervisor())).Matches);
        await registry.JudgeAsync(own, match.Key, Sameness.SamePerson, registry.Supervisor());

        var approval = await registry.ApproveAsync(own, registry.Supervisor());

        Assert.Equal(registration.Id.Value, Assert.IsType<AlreadyOnFile>(approval.Error).Number);
        Assert.Equal(1, await registry.ReadAsync(db => db.Registrations.CountAsync()));
        Assert.Equal(2, await registry.ReadAsync(db => db.Applications.Select(a => a.Person).Distinct().CountAsync()));
    }

    [OnBothDatabases]
    public async Task Lets_a_later_finding_replace_the_earlier_and_keeps_one_row(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (own, other) = (await registry.FileNamedAsync(1, Name), await registry.FileNamedAsync(2, Name));
        var officer = registry.Supervisor();
        await registry.JudgeAsync(own, Assert.Single((await registry.FileOfAsync(own, officer)).Matches).Key, Sameness.DifferentPeople, officer);
        await registry.JudgeAsync(other, Assert.Single((await registry.FileOfAsync(other, officer)).Matches).Key, Sameness.SamePerson, officer);

        var verdict = await registry.ReadAsync(db => db.PersonVerdicts.SingleAsync());

        Assert.Equal((Sameness.SamePerson, other), (verdict.Sameness, verdict.Application));
    }

    [Fact]
    public async Task Names_the_other_by_a_key_that_fits_this_application_only()
    {
        await using var registry = await Registry.OpenAsync();
        var (own, _) = (await registry.FileNamedAsync(1, Name), await registry.FileNamedAsync(2, Name));
        var third = await registry.FileNamedAsync(3, Name);
        var key = (await registry.FileOfAsync(own, registry.Supervisor())).Matches[0].Key;

        Assert.Equal(MatchErrors.Gone, (await registry.JudgeAsync(third, key, Sameness.SamePerson, registry.Supervisor())).Error);
        Assert.Equal(ApplicationErrors.NotFound, (await registry.JudgeAsync(own, key, Sameness.SamePerson, registry.Supervisor("222401"))).Error);
    }

    [OnBothDatabases]
    public async Task Is_seen_only_beside_an_application_that_is_seen(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (own, _) = (await registry.FileNamedAsync(1, Name), await registry.FileNamedAsync(2, Name));
        var match = Assert.Single((await registry.FileOfAsync(own, registry.Supervisor())).Matches);
        await registry.JudgeAsync(own, match.Key, Sameness.SamePerson, registry.Supervisor());

        Assert.Equal(1, await SeenByAsync(registry, "220102"));
        Assert.Equal(0, await SeenByAsync(registry, "222401"));
    }

    private static Task<int> SeenByAsync(Registry registry, string agency) =>
        registry.AsAsync(Actor.For(registry.Supervisor(agency)), services =>
            services.GetRequiredService<IRegistryDbContext>().PersonVerdicts.CountAsync());
}
