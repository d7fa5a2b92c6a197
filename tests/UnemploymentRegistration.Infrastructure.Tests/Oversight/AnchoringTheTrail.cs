using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Oversight;

/// <summary>锚点: the file beside the database can only grow, and only by who has the key.</summary>
public sealed class AnchoringTheTrail
{
    private const string Ziqiang = "220102002";

    [Fact]
    public async Task Anchors_a_chain_once_until_it_grows()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.FileAsync(1);

        Assert.Equal(1, await registry.AnchorAsync());
        Assert.Equal(0, await registry.AnchorAsync());
        await registry.FileAsync(2);
        await registry.FileAsync(3, Ziqiang);

        Assert.Equal(2, await registry.AnchorAsync());
        Assert.Equal((3, true), ((await registry.VerifyAsync()).Anchors, (await registry.VerifyAsync()).IsSound));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Finds_an_anchor_that_was_changed(int line)
    {
        await using var registry = await AnchoredThriceAsync();
        var (path, lines) = Anchors(registry);
        lines[line] = lines[line].Replace(" 220102001 ", " 220102002 ", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(path, lines);

        Assert.Contains("锚点文件", (await registry.VerifyAsync()).Faults[0].What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Finds_that_an_anchor_was_taken_out(int line)
    {
        await using var registry = await AnchoredThriceAsync();
        var (path, lines) = Anchors(registry);
        await File.WriteAllLinesAsync(path, lines.Where((_, place) => place != line));

        Assert.Contains("锚点文件", (await registry.VerifyAsync()).Faults[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_an_anchor_that_nobody_with_the_key_has_signed()
    {
        await using var registry = await AnchoredThriceAsync();
        var (path, lines) = Anchors(registry);
        var last = AnchorLine.Read(lines[^1])!;
        var forged = last.Point with { Sequence = 1 };
        var whole = AnchorLine.WholeOf(last.Whole, forged, 77);
        await File.AppendAllTextAsync(path, $"{new AnchorLine(forged, 77, whole, new string('a', 64))}\n");

        Assert.Contains("锚点文件", (await registry.VerifyAsync()).Faults[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_behind_a_line_that_a_power_cut_left_half_written()
    {
        await using var registry = await AnchoredThriceAsync();
        await File.AppendAllTextAsync(Anchors(registry).Path, "2026-03-06T02:00:00Z head 2201");
        await registry.FileAsync(4);

        Assert.Equal(1, await registry.AnchorAsync());
        var report = await registry.VerifyAsync();
        Assert.Equal((4, true), (report.Anchors, report.IsSound));
    }

    private static async Task<Registry> AnchoredThriceAsync()
    {
        var registry = await Registry.OpenAsync();
        foreach (var person in new[] { 1, 2, 3 })
        {
            await registry.FileAsync(person);
            await registry.AnchorAsync();
        }

        return registry;
    }

    private static (string Path, string[] Lines) Anchors(Registry registry)
    {
        var path = Path.Combine(registry.Services.GetRequiredService<RegistrySettings>().AnchorFolder, AnchorBook.FileName);
        return (path, File.ReadAllLines(path));
    }
}
