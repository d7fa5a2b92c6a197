using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Agencies;

public sealed class ImportingLists
{
    private static readonly DivisionCode _added = DivisionCode.Parse("220102901");

    [OnBothDatabases]
    public async Task Makes_of_the_divisions_what_the_list_says_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var list = Divisions()
            .Replace("220102001,南岭街道,", "220102001,新南岭街道,", StringComparison.Ordinal)
            .Replace("220102002004,", "220102002904,", StringComparison.Ordinal)
            + "220102901,试验街道,street,220102\n";

        var id = await StageAsync(registry, StagedImportKind.Divisions, list);
        var rehearsal = await RehearseAsync(registry, id);
        Assert.Equal((2, 1, 1), (rehearsal.Divisions!.Added.Count, rehearsal.Divisions.Removed.Count, rehearsal.Divisions.Renamed.Count));
        Assert.Null(Current(registry).Divisions.Find(_added));

        Assert.False((await ApplyAsync(registry, id)).IsRefused);

        Assert.Equal("试验街道", Current(registry).Divisions.Find(_added)!.Name);
        Assert.Equal("新南岭街道", Current(registry).Divisions.Find(DivisionCode.Parse("220102001"))!.Name);
        Assert.Null(Current(registry).Divisions.Find(DivisionCode.Parse("220102002004")));
        Assert.Equal(StagedImport.AlreadyApplied, (await ApplyAsync(registry, id)).Error);
        Assert.Contains(
            await registry.ReadAsync(db => TheTrail.OfAsync(db, "22")),
            entry => entry.Act is OversightAct.DivisionsImported && entry.Note!.StartsWith("区划表：新增 2，取消 1，更名 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stands_after_the_next_start()
    {
        await using var registry = await Registry.OpenAsync();
        var list = Divisions().Replace("220102001,南岭街道,", "220102001,新南岭街道,", StringComparison.Ordinal);
        await ApplyAsync(registry, await StageAsync(registry, StagedImportKind.Divisions, list));

        await registry.AsAsync(Actor.Program, async services =>
        {
            await services.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
            return 0;
        });

        Assert.Equal("新南岭街道", Current(registry).Divisions.Find(DivisionCode.Parse("220102001"))!.Name);
    }

    [Fact]
    public async Task Resolves_old_codes_by_the_changes_that_were_imported()
    {
        await using var registry = await Registry.OpenAsync();
        const string changes = "old,new,effective,note\n220381,220184,2020-06-19,公主岭\n220999,220102,2026-01-01,试验\n";

        Assert.False((await ApplyAsync(registry, await StageAsync(registry, StagedImportKind.DivisionChanges, changes))).IsRefused);

        Assert.Equal("南关区", Current(registry).Divisions.Resolve("220999")!.Name);
        Assert.Equal(["220381", "220999"], await registry.ReadAsync(db => db.DivisionChanges.OrderBy(c => c.Old).Select(c => c.Old.Value).ToListAsync()));
    }

    [Fact]
    public async Task Opens_and_changes_the_agencies_of_a_list_and_leaves_the_others()
    {
        await using var registry = await Registry.OpenAsync();
        var (known, before) = (Find(registry, "220102001"), Current(registry).Agencies.All.Count);
        var nanling = known.Imagine(known.Facts with { Address = "南岭大街22号" });
        var opened = Agency.Open(new AgencyCode("220102901"), "试验平台", AgencyLevel.Street, new AgencyCode("220102"), isUrban: true);
        var file = AgencyListFile.Write([nanling, opened], [ServiceArea.Of(opened.Code, DivisionCode.Parse("220102001"))]);

        var id = await StageAsync(registry, StagedImportKind.Agencies, Encoding.UTF8.GetString(file));
        var plan = (await RehearseAsync(registry, id)).Agencies!;
        Assert.Equal((1, 1, 1, 1), (plan.Opened.Count, plan.Changed.Count, plan.AreasAdded.Count, plan.AreasRemoved.Count));
        Assert.Contains(plan.Effects, change => change.Division.Value == "220102001" && change.After.Deciding == opened.Code);
        Assert.False((await ApplyAsync(registry, id)).IsRefused);

        Assert.Equal("南岭大街22号", Find(registry, "220102001").Address);
        Assert.Equal(before + 1, Current(registry).Agencies.All.Count);
        Assert.Equal("220102901", Current(registry).Agencies.Serving(DivisionCode.Parse("220102001"))[0].Agency.Code.Value);
    }

    [Theory]
    [InlineData("220102901,甲,street,999999,1,1,1,0,,,,", "上级")]
    [InlineData("220102001,甲,county,220102,1,1,1,0,,,,", "级别和上级")]
    [InlineData("220102901,甲,street,220102,1,1,1,0,,,,220102998", "没有区划")]
    [InlineData("22,吉林省就业服务局,province,,1,0,1,0,,,,22", "不能停用")]
    public async Task Changes_nothing_where_one_line_does_not_fit_the_register(string line, string word)
    {
        await using var registry = await Registry.OpenAsync();
        const string header = "code,name,level,superior,urban,active,online,single_officer,address,phone,opening_hours,divisions\n";
        var id = await StageAsync(registry, StagedImportKind.Agencies, header + line + "\n");

        var error = Assert.Single((await RehearseAsync(registry, id)).Errors);

        Assert.Equal(2, error.Line);
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
        Assert.True((await ApplyAsync(registry, id)).IsRefused);
        Assert.Null((await registry.ReadAsync(db => db.StagedImports.SingleAsync())).AppliedAt);
    }

    private static string Divisions() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "divisions.csv"));

    private static ReferenceSnapshot Current(Registry registry) => registry.Services.GetRequiredService<ReferenceData>().Current;

    private static Agency Find(Registry registry, string code) => Current(registry).Agencies.Find(new AgencyCode(code))!;

    private static Task<long> StageAsync(Registry registry, StagedImportKind kind, string list) => registry.AsAsync(Actor.Program, services =>
        services.GetRequiredService<StagedImports>().StageAsync(kind, "list.csv", Encoding.UTF8.GetBytes(list), new OfficerId(1), CancellationToken.None));

    private static Task<ImportRehearsal> RehearseAsync(Registry registry, long id) => registry.AsAsync(Actor.Program, async services =>
        await services.GetRequiredService<ImportFiles>().RehearseAsync(
            (await services.GetRequiredService<StagedImports>().FindAsync(id, CancellationToken.None))!, CancellationToken.None));

    private static Task<Result> ApplyAsync(Registry registry, long id) => registry.AsAsync(Actor.Program, async services =>
        await services.GetRequiredService<ImportFiles>().ApplyAsync(
            (await services.GetRequiredService<StagedImports>().FindAsync(id, CancellationToken.None))!, CancellationToken.None));
}
