using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Api;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>The program is killed while it takes applications: what was acknowledged is there, and nothing is there twice.</summary>
public sealed class SurvivingKill9
{
    private const int Clients = 8;

    private readonly ConcurrentDictionary<int, string> _acknowledged = new();
    private int _people;

    [Fact]
    public async Task Loses_nothing_that_was_acknowledged_and_doubles_nothing()
    {
        var folder = await TemplateFolder.CopyAsync();
        foreach (var moment in new[] { 1, 20, 45 })
        {
            await FileUntilKilledAsync(folder, acknowledgements: _acknowledged.Count + moment);
        }

        await using (var portal = await PortalProcess.ServeAsync(folder))
        {
            using var channel = ChannelOf(portal);
            await AssertAllAreFoundAsync(channel);
            await AssertAllAnswerAlikeAsync(channel);
            Assert.Equal(0, await portal.StopAsync());
        }

        await AssertNothingIsDoubledAsync(folder);
        folder.Delete(recursive: true);
    }

    private static HttpClient ChannelOf(PortalProcess portal)
    {
        var channel = portal.Visitor();
        channel.DefaultRequestHeaders.Authorization = new("Bearer", DemoData.TokenOf("wechat"));
        return channel;
    }

    private static Task<HttpResponseMessage> FileAsync(HttpClient channel, int person) =>
        channel.FileAsync(AnApplication.Json(person), $"person {person}");

    private async Task FileUntilKilledAsync(DirectoryInfo folder, int acknowledgements)
    {
        await using var portal = await PortalProcess.ServeAsync(folder);
        using var channel = ChannelOf(portal);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var clients = Enumerable.Range(0, Clients).Select(_ => FileOnAndOnAsync(channel, acknowledgements, reached)).ToList();

        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await portal.KillAsync();
        await Task.WhenAll(clients);
    }

    private async Task FileOnAndOnAsync(HttpClient channel, int acknowledgements, TaskCompletionSource reached)
    {
        try
        {
            while (true)
            {
                var person = Interlocked.Increment(ref _people);
                using var answer = await FileAsync(channel, person);
                Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
                _acknowledged[person] = await NumberAsync(answer);
                if (_acknowledged.Count >= acknowledgements)
                {
                    reached.TrySetResult();
                }
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone; the channel does not know what became of its last application.
        }
    }

    private async Task AssertAllAreFoundAsync(HttpClient channel)
    {
        foreach (var number in _acknowledged.Values)
        {
            Assert.Equal(number, (await channel.FindAsync(number))["number"]!.GetValue<string>());
        }
    }

    private async Task AssertAllAnswerAlikeAsync(HttpClient channel)
    {
        foreach (var person in Enumerable.Range(1, _people))
        {
            using var again = await FileAsync(channel, person);
            var number = await NumberAsync(again);

            Assert.Equal(_acknowledged.GetOrAdd(person, number), number);
        }

        Assert.Equal(_people, _acknowledged.Values.Distinct(StringComparer.Ordinal).Count());
    }

    private async Task AssertNothingIsDoubledAsync(DirectoryInfo folder)
    {
        await using var db = TemplateFolder.OpenDatabase(folder);

        Assert.Equal(
            _acknowledged.Values.Order(StringComparer.Ordinal),
            (await db.Applications.Select(a => a.Id).ToListAsync()).Select(id => id.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(_people, await db.Applications.Select(a => a.Person).Distinct().CountAsync());
        Assert.Equal(_people, await db.IdempotencyRecords.CountAsync());
        Assert.Equal(_people, await db.OversightEntries.CountAsync(entry => entry.Act == OversightAct.ApplicationSubmitted));
        await TheTrail.AssertUnbrokenAsync(db);
    }

    private static async Task<string> NumberAsync(HttpResponseMessage answer) => (await answer.JsonAsync())["number"]!.GetValue<string>();
}
