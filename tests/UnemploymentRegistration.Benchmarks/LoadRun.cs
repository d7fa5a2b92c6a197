using System.Collections.Concurrent;
using System.Diagnostics;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>So many clients ask for one page again and again, none waiting between two askings.</summary>
internal static class LoadRun
{
    public static async Task<PageTimes> MeasureAsync(ServerProcess portal, MeasuredPage page, MeasureOrder order)
    {
        var desks = new List<Desk>();
        try
        {
            for (var client = 0; client < order.Clients; client++)
            {
                desks.Add(await Desk.SignInAsync(portal.Address, page.Officer));
            }

            var address = await page.Prepare(desks[0]);

            // The first askings compile the view, the query and what they run through; nobody meets that twice.
            await AskAsync(desks, page, address, order.Seconds / 2.0);
            var before = portal.ProcessorTime;
            var times = await AskAsync(desks, page, address, order.Seconds);
            return PageTimes.Of(page.Name, times, order.Seconds, portal.ProcessorTime - before);
        }
        finally
        {
            desks.ForEach(desk => desk.Dispose());
        }
    }

    private static async Task<ConcurrentBag<TimeSpan>> AskAsync(List<Desk> desks, MeasuredPage page, string address, double seconds)
    {
        var times = new ConcurrentBag<TimeSpan>();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(desks.Select((desk, client) => Task.Run(async () =>
        {
            for (var turn = client; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; turn += desks.Count)
            {
                var asked = Stopwatch.GetTimestamp();
                await page.Ask(desk, address, turn);
                times.Add(Stopwatch.GetElapsedTime(asked));
            }
        })));
        return times;
    }
}
