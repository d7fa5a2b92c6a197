using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Comparison;

public sealed class LoadingAComparisonList
{
    [OnBothDatabases]
    public async Task Lets_it_answer_about_everybody_in_it_and_nobody_else(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var list = (await registry.LoadLinesAsync([.. Enumerable.Range(1, 2500).Select(person => Lists.Line(person))])).Value!;

        Assert.Equal((ComparisonListStatus.Current, 2500, 0, 2500), (list.Status, list.Lines, list.BadLines, list.Entries));
        Assert.Equal(3, await registry.ReadAsync(db => db.ComparisonBlocks.CountAsync()));
        foreach (var person in new[] { 1, 2, 999, 1000, 1001, 2000, 2500 })
        {
            var entry = Assert.Single((await registry.AskAsync(Lists.Person(person))).Value!.Entries);
            Assert.Equal(new SourceEntry(SourceFact.Pension, new DateOnly(2026, 2, 1), SameName: true, $"养老-{person}"), entry);
        }

        Assert.All(Enumerable.Range(2501, 50), person => Assert.Empty(registry.AskAsync(Lists.Person(person)).Result.Value!.Entries));
    }

    [Fact]
    public async Task Sees_that_the_name_is_another_and_reads_names_and_numbers_as_people_write_them()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.LoadLinesAsync(
            Lists.Line(1, name: "王大力"),
            Lists.Line(2, name: "买买提 • 艾力"),
            $"social-security-card,{AnApplication.NumberOf(3).ToLowerInvariant()},李　小 梅,pension,2026-02-01,",
            "hk-mo-travel-permit,H1234567801,陈大文,pension,2026-02-01,\"含,逗号\"\"引号\"\"\"");

        Assert.False(Assert.Single((await registry.AskAsync(Lists.Person(1))).Value!.Entries).SameName);
        Assert.True(Assert.Single((await registry.AskAsync(Lists.Person(2, "买买提·艾力"))).Value!.Entries).SameName);
        Assert.Equal((true, null), Assert.Single((await registry.AskAsync(Lists.Person(3))).Value!.Entries) is var third ? (third.SameName, third.Reference) : default);
        var permit = Lists.Person(4, "陈大文") with { PersonKey = "H12345678" };
        Assert.Equal("含,逗号\"引号\"", Assert.Single((await registry.AskAsync(permit)).Value!.Entries).Reference);
    }

    [Fact]
    public async Task Keeps_several_facts_of_one_person_and_none_twice()
    {
        await using var registry = await Registry.OpenAsync();

        var list = (await registry.LoadAsync(
            registry.WriteList([Lists.Line(1, "employed"), Lists.Line(1, "flexible-insured"), Lists.Line(1, "employed"), Lists.Line(2, "employed")]),
            ComparisonSource.SocialInsurance)).Value!;

        Assert.Equal((4, 3), (list.Lines, list.Entries));
        Assert.Equal(
            [SourceFact.Employed, SourceFact.FlexibleInsured],
            (await registry.AskAsync(Lists.Person(1), ComparisonSource.SocialInsurance)).Value!.Entries.Select(entry => entry.Fact).Order());
    }

    [OnBothDatabases]
    public async Task Replaces_the_list_before_and_deletes_what_that_one_knew(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var former = (await registry.LoadAsync(registry.WriteList([Lists.Line(1)], "former.csv"))).Value!;

        var current = (await registry.LoadAsync(registry.WriteList([Lists.Line(2)], "current.csv"))).Value!;

        Assert.Empty((await registry.AskAsync(Lists.Person(1))).Value!.Entries);
        Assert.Single((await registry.AskAsync(Lists.Person(2))).Value!.Entries);
        Assert.Equal([current.Id], await registry.ReadAsync(db => db.ComparisonBlocks.Select(block => block.List).ToListAsync()));
        Assert.Equal(
            ComparisonListStatus.Retired, (await registry.ReadAsync(db => db.ComparisonLists.SingleAsync(l => l.Id == former.Id))).Status);
        var trail = await registry.ReadAsync(db => TheTrail.OfAsync(db, "22"));
        Assert.Equal(2, trail.Count(entry => entry.Act is OversightAct.ComparisonListReplaced));
        await registry.ReadAsync(async db =>
        {
            await TheTrail.AssertUnbrokenAsync(db);
            return 0;
        });
    }

    [Fact]
    public async Task Names_bad_lines_by_number_and_reason_and_uses_the_others()
    {
        await using var registry = await Registry.OpenAsync();

        var list = (await registry.LoadLinesAsync(
            Lists.Line(1),
            "passport,E12345678,李小梅,pension,2026-02-01,x",
            "resident-id,220102199001310010,李小梅,pension,2026-02-01,x",
            $"resident-id,{AnApplication.NumberOf(2)},,pension,2026-02-01,x",
            Lists.Line(3, "retired"),
            Lists.Line(4, "deceased"),
            Lists.Line(5, since: "2026-2-1"),
            Lists.Line(6) + ",more",
            "\"" + Lists.Line(7),
            "",
            Lists.Line(8))).Value!;

        Assert.Equal((11, 8, 2), (list.Lines, list.BadLines, list.Entries));
        Assert.Equal(
            [
                new BadLine(3, "证件类型有误"), new BadLine(4, "证件号码有误"), new BadLine(5, "姓名有误"), new BadLine(6, "比对事实有误"),
                new BadLine(7, "比对事实不属于该来源"), new BadLine(8, "事实日期有误"), new BadLine(9, "应有6列，或引号没有成对"),
                new BadLine(10, "应有6列，或引号没有成对"),
            ],
            list.FirstBadLines);
    }

    [Fact]
    public async Task Stops_when_too_many_lines_are_bad_and_leaves_the_list_before_in_use()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.LoadLinesAsync(Lists.Line(1));

        var load = await registry.LoadAsync(registry.WriteList(
            [.. Enumerable.Range(2, 300).Select(person => Lists.Line(person)), .. Enumerable.Repeat("nothing", 200)], "bad.csv"));

        Assert.Equal(ListLoadErrors.Failed("有误的行过多，已停止"), load.Error);
        Assert.Single((await registry.AskAsync(Lists.Person(1))).Value!.Entries);
        Assert.Empty((await registry.AskAsync(Lists.Person(2))).Value!.Entries);
        Assert.Equal(1, await registry.ReadAsync(db => db.ComparisonLists.CountAsync(l => l.Status == ComparisonListStatus.Failed)));
    }

    [Theory]
    [InlineData("document_type,document_number,name,fact,fact_since\n")]
    [InlineData("")]
    [InlineData(Lists.Header + "\n")]
    public async Task Refuses_a_file_that_is_no_list(string text)
    {
        await using var registry = await Registry.OpenAsync();
        var path = registry.WriteList([]);
        await File.WriteAllTextAsync(path, text);

        Assert.True((await registry.LoadAsync(path)).IsRefused);
        Assert.Equal(0, await registry.ReadAsync(db => db.ComparisonLists.CountAsync(l => l.Status == ComparisonListStatus.Current)));
    }

    [Fact]
    public async Task Takes_a_file_as_windows_writes_it()
    {
        await using var registry = await Registry.OpenAsync();
        var path = registry.WriteList([Lists.Line(1), Lists.Line(2)], newLine: "\r\n");
        await File.WriteAllBytesAsync(path, [0xEF, 0xBB, 0xBF, .. (await File.ReadAllBytesAsync(path))[..^2]]);

        Assert.Equal((2, 0), (await registry.LoadAsync(path)).Value is var list ? (list!.Lines, list.BadLines) : default);
        Assert.Equal("养老-2", Assert.Single((await registry.AskAsync(Lists.Person(2))).Value!.Entries).Reference);
    }

    [Fact]
    public async Task Calls_text_that_is_not_utf8_a_bad_line()
    {
        await using var registry = await Registry.OpenAsync();
        var path = registry.WriteList([Lists.Line(1)]);
        await File.AppendAllBytesAsync(path, [0xC0, 0xEE, 0x0A]);

        Assert.Equal([new BadLine(3, "不是 UTF-8 编码")], (await registry.LoadAsync(path)).Value!.FirstBadLines);
    }

    [Fact]
    public async Task Leaves_no_number_and_no_name_in_clear()
    {
        await using var registry = await Registry.OpenAsync();
        var folder = new DirectoryInfo(registry.Services.GetRequiredService<RegistrySettings>().DataFolder);
        var path = registry.WriteList([.. Enumerable.Range(1, 50).Select(person => Lists.Line(person, name: "欧阳明珠"))]);
        var seen = new List<string>();
        await registry.LoadAsync(path, progress: new Peeking(() => seen.AddRange(folder.GetFiles("*.bin", SearchOption.AllDirectories)
            .Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName))))));
        File.Delete(path);

        seen.AddRange(folder.GetFiles("registry.db*").Select(file => Encoding.Latin1.GetString(Shared(file))));
        Assert.True(seen.Count > 1);
        foreach (var clear in new[] { AnApplication.NumberOf(7), AnApplication.NumberOf(7)[6..17], Latin1("欧阳明珠"), Latin1("养老-7") })
        {
            Assert.DoesNotContain(seen, bytes => bytes.Contains(clear, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Opens_no_block_that_was_put_in_another_lists_place()
    {
        await using var registry = await Registry.OpenAsync();
        var former = (await registry.LoadLinesAsync(Lists.Line(1))).Value!;
        var block = await registry.ReadAsync(db => db.ComparisonBlocks.AsNoTracking().SingleAsync());
        var current = (await registry.LoadAsync(registry.WriteList([Lists.Line(1), Lists.Line(2)], "other.csv"))).Value!;
        await registry.ReadAsync(async db =>
        {
            await db.ComparisonBlocks.ExecuteDeleteAsync();
            db.ComparisonBlocks.Add(new ComparisonBlock
            {
                List = current.Id,
                First = block.First,
                Last = block.Last,
                Entries = block.Entries,
                Payload = block.Payload,
            });
            return await db.SaveChangesAsync();
        });

        Assert.NotEqual(former.Id, current.Id);
        Assert.Equal("source.unreadable", (await registry.AskAsync(Lists.Person(1))).Error!.Code);
    }

    [Fact]
    public async Task Waits_for_no_other_program_that_loads_the_same_source()
    {
        await using var registry = await Registry.OpenAsync();
        using var other = registry.Services.GetRequiredService<ListFolder>().TryLock(ComparisonSource.PensionReceipt);

        Assert.Equal(ListLoadErrors.Busy, (await registry.LoadLinesAsync(Lists.Line(1))).Error);
    }

    private static string Latin1(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] Shared(FileInfo file)
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed class Peeking(Action peek) : IProgress<ComparisonList>
    {
        public void Report(ComparisonList value) => peek();
    }
}
