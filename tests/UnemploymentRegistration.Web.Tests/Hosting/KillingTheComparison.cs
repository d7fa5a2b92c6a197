using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>The verb <c>compare</c> is killed while it proposes, and begun again by two programs at once.</summary>
public sealed class KillingTheComparison : IAsyncLifetime
{
    private const int People = 2_000;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private DirectoryInfo _folder = null!;

    public async Task InitializeAsync() => _folder = await TemplateFolder.CopyAsync();

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Proposes_each_case_once_and_goes_one_walk()
    {
        Assert.Equal(0, (await PortalProcess.RunAsync(_folder, ["sample", "--people", $"{People}", "--applications", "1", "--seed", "7"])).ExitCode);
        string[] words = ["compare", "labour-filing", await WriteListAsync()];
        await using (var killed = PortalProcess.Begin(_folder, words))
        {
            await UntilProposedAsync(60);
            await killed.KillAsync();
        }

        var inTheMiddle = await CountAsync();
        await LetTheLeaseLapseAsync();
        var ended = await Task.WhenAll(PortalProcess.RunAsync(_folder, words), PortalProcess.RunAsync(_folder, words));

        Assert.InRange(inTheMiddle, 60, People - 1);
        Assert.All(ended, end => Assert.True(end.ExitCode == 0, end.Output));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        var walk = Assert.Single(await db.RegisterWalks.ToListAsync());
        Assert.Equal((RegisterWalkStatus.Done, People, People, 2), (walk.Status, walk.Compared, walk.Proposed, walk.Attempts));
        Assert.Equal(People, await db.Deregistrations.Select(one => one.Registration).Distinct().CountAsync());
        Assert.Equal(People, await db.Deregistrations.CountAsync());
        Assert.Equal(People, await db.OversightEntries.CountAsync(entry => entry.Act == OversightAct.DeregistrationProposed));
        await TheTrail.AssertUnbrokenAsync(db);
    }

    // Everybody registered was hired yesterday, as the filing office writes it.
    private async Task<string> WriteListAsync()
    {
        var protector = new FieldProtector(KeyRing.Read(Path.Combine(_folder.FullName, "protection.keys")));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        var day = DateTime.UtcNow.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lines = (await db.Registrations.AsNoTracking().ToListAsync())
            .Select(record => $"resident-id,{record.OpenPersonKey(protector)},{record.Name},employed,{day},备案-{record.Id}");
        var path = Path.Combine(_folder.FullName, "list.csv");
        await File.WriteAllLinesAsync(path, lines.Prepend("document_type,document_number,name,fact,fact_since,reference"));
        return path;
    }

    private async Task UntilProposedAsync(int cases)
    {
        using var patience = new CancellationTokenSource(_patience);
        while (await CountAsync() < cases)
        {
            await Task.Delay(5, patience.Token);
        }
    }

    private async Task<int> CountAsync()
    {
        await using var db = TemplateFolder.OpenDatabase(_folder);
        return await db.Deregistrations.CountAsync();
    }

    // As if the minute of the killed program were over.
    private async Task LetTheLeaseLapseAsync()
    {
        await using var db = TemplateFolder.OpenDatabase(_folder);
        await db.RegisterWalks.ExecuteUpdateAsync(set => set.SetProperty(walk => walk.FreeAt, DateTimeOffset.UnixEpoch));
    }
}
