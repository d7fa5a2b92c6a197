using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Api;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>The program is killed while it takes applications: what was acknowledged is there, and nothing is there twice.</summary>
public sealed class SurvivingKill9
{
    private const int Clients = 8;
    private const int Kills = 5;

    // After how many acknowledgements: with eight clients at once, what is under way then is anybody's guess.
    private readonly Random _dice = new(20260306);

    private readonly ConcurrentDictionary<int, string> _acknowledged = new();
    private readonly HashSet<string> _tried = new(StringComparer.Ordinal);
    private int _people;
    private int _approvals;

    [Fact]
    public async Task Loses_nothing_that_was_acknowledged_and_doubles_nothing()
    {
        var folder = await TemplateFolder.CopyAsync();
        foreach (var _ in Enumerable.Range(0, Kills))
        {
            await FileUntilKilledAsync(folder, _acknowledged.Count + _dice.Next(1, 40), _approvals + _dice.Next(1, 5));
        }

        await using (var portal = await PortalProcess.ServeAsync(folder))
        {
            using var channel = ChannelOf(portal);
            await AssertAllAreFoundAsync(channel);
            await AssertAllAnswerAlikeAsync(channel);
            Assert.Equal(0, await portal.StopAsync());
        }

        await AssertNothingIsDoubledAsync(folder);
        await AssertDecisionsAreWholeAsync(folder);
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

    private async Task FileUntilKilledAsync(DirectoryInfo folder, int acknowledgements, int approvals)
    {
        await using var portal = await PortalProcess.ServeAsync(folder);
        using var channel = ChannelOf(portal);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var decided = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var officer = portal.Visitor();
        (await officer.SignInAsync("supervisor.nanguan", DemoData.Password)).EnsureSuccessStatusCode();
        var clients = Enumerable.Range(0, Clients).Select(_ => FileOnAndOnAsync(channel, acknowledgements, reached))
            .Append(ApproveOnAndOnAsync(officer, approvals, decided))
            .ToList();

        await Task.WhenAll(reached.Task, decided.Task).WaitAsync(TimeSpan.FromSeconds(60));
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

    private async Task ApproveOnAndOnAsync(HttpClient officer, int approvals, TaskCompletionSource decided)
    {
        try
        {
            while (true)
            {
                foreach (var number in _acknowledged.Values.Where(_tried.Add))
                {
                    var path = $"/staff/applications/{number}";
                    using var answer = await officer.PostFromAsync(path, $"{path}/approve");
                    Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                    if (++_approvals >= approvals)
                    {
                        decided.TrySetResult();
                    }
                }

                await Task.Delay(1);
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone; whether the last decision was made stands in the database, whole or not at all.
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

    // Decision, register, trail and message: one save, so all of them or none.
    private async Task AssertDecisionsAreWholeAsync(DirectoryInfo folder)
    {
        await using var db = TemplateFolder.OpenDatabase(folder);
        var approved = await db.Applications.Where(a => a.Status == ApplicationStatus.Approved).Select(a => a.Id).ToListAsync();
        var keys = approved.Select(id => id.Value).Order().ToList();

        Assert.InRange(approved.Count, _approvals, _tried.Count);
        Assert.Equal(approved.Count, await db.Registrations.CountAsync());
        Assert.Equal(
            keys,
            await db.OversightEntries.Where(e => e.Act == OversightAct.ApplicationApproved).OrderBy(e => e.SubjectKey).Select(e => e.SubjectKey).ToListAsync());
        Assert.Equal(
            approved.Select(id => $"application:{id}:decided").Order(StringComparer.Ordinal),
            (await db.SmsMessages.Where(sms => sms.Key.EndsWith(":decided")).Select(sms => sms.Key).ToListAsync()).Order(StringComparer.Ordinal));
    }

    private static async Task<string> NumberAsync(HttpResponseMessage answer) => (await answer.JsonAsync())["number"]!.GetValue<string>();
}
