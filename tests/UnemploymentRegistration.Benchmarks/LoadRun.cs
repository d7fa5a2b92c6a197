using System.Collections.Concurrent;
using System.Diagnostics;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>So many clients ask for one page again and again, none waiting between two askings.</summary>
internal static class LoadRun
{
    public static async Task<PageTimes> MeasureAsync(Uri portal, MeasuredPage page, MeasureOrder order)
    {
        var desks = new List<Desk>();
        try
        {
            for (var client = 0; client < order.Clients; client++)
            {
                desks.Add(await Desk.SignInAsync(portal, page.Officer));
            }

            var address = await page.Prepare(desks[0]);

            // The first asking compiles the view and the query; nobody meets that twice.
            await page.Ask(desks[0], address, 0);
            var times = new ConcurrentBag<TimeSpan>();
            var until = Stopwatch.GetTimestamp() + (order.Seconds * Stopwatch.Frequency);
            await Task.WhenAll(desks.Select((desk, client) => Task.Run(async () =>
            {
                for (var turn = client; Stopwatch.GetTimestamp() < until; turn += order.Clients)
                {
                    var asked = Stopwatch.GetTimestamp();
                    await page.Ask(desk, address, turn);
                    times.Add(Stopwatch.GetElapsedTime(asked));
                }
            })));
            return PageTimes.Of(page.Name, times, order.Seconds);
        }
        finally
        {
            desks.ForEach(desk => desk.Dispose());
        }
    }
}
