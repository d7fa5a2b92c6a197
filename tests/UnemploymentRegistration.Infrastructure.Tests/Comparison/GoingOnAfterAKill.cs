using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Comparison;

/// <summary>A load that was killed in the middle goes on where it was; the list before answers until the new one is whole.</summary>
public sealed class GoingOnAfterAKill
{
    private const int People = RunBuffer.Capacity + 20_000;

    [Fact]
    public async Task Goes_on_with_the_next_run_and_doubles_nothing()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.LoadAsync(registry.WriteList([Lists.Line(People + 1)], "former.csv"));
        var path = registry.WriteList(Enumerable.Range(1, People).Select(person => Lists.Line(person)));

        // As a kill would: in the middle of reading, and again in the middle of writing.
        await Assert.ThrowsAsync<TimeoutException>(() => registry.LoadAsync(path, progress: new Killing(list => list.Lines > 0)));
        Assert.Single((await registry.AskAsync(Lists.Person(People + 1))).Value!.Entries);
        await Assert.ThrowsAsync<TimeoutException>(() => registry.LoadAsync(path, progress: new Killing(list => list.Entries > 0)));
        var seen = new List<ComparisonList>();
        var list = (await registry.LoadAsync(path, progress: new Killing(progress =>
        {
            seen.Add(progress);
            return false;
        }))).Value!;

        Assert.DoesNotContain(seen, progress => progress.Status is ComparisonListStatus.Reading);
        Assert.Equal((People, People, 0), (list.Lines, list.Entries, list.BadLines));
        Assert.Equal(People, await registry.ReadAsync(db => db.ComparisonBlocks.SumAsync(block => block.Entries)));
        Assert.Equal(2, await registry.ReadAsync(db => db.ComparisonLists.CountAsync()));
        Assert.All(
            new[] { 1, RunBuffer.Capacity, RunBuffer.Capacity + 1, People },
            person => Assert.Single(registry.AskAsync(Lists.Person(person)).Result.Value!.Entries));
        Assert.Empty((await registry.AskAsync(Lists.Person(People + 1))).Value!.Entries);
        Assert.Empty(WorkingFolders(registry));
    }

    [Fact]
    public async Task Begins_anew_with_another_file_and_gives_the_first_one_up()
    {
        await using var registry = await Registry.OpenAsync();
        var killed = registry.WriteList([Lists.Line(1)], "killed.csv");
        await Assert.ThrowsAsync<TimeoutException>(() => registry.LoadAsync(killed, progress: new Killing(_ => true)));

        var list = (await registry.LoadAsync(registry.WriteList([Lists.Line(2)], "other.csv"))).Value!;

        Assert.Equal(ComparisonListStatus.Current, list.Status);
        Assert.Equal(
            [ComparisonListStatus.Failed, ComparisonListStatus.Current],
            await registry.ReadAsync(db => db.ComparisonLists.OrderBy(l => l.Id).Select(l => l.Status).ToListAsync()));
        Assert.Empty(WorkingFolders(registry));
    }

    private static DirectoryInfo[] WorkingFolders(Registry registry) =>
        new DirectoryInfo(Path.Combine(registry.Services.GetRequiredService<RegistrySettings>().DataFolder, "comparison")).GetDirectories();

    private sealed class Killing(Func<ComparisonList, bool> isItsTime) : IProgress<ComparisonList>
    {
        public void Report(ComparisonList value)
        {
            if (isItsTime(value))
            {
                throw new TimeoutException();
            }
        }
    }
}
