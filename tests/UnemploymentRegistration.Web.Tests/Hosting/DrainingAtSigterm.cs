using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>A node is stopped while requests come: those that were begun are answered.</summary>
public sealed class DrainingAtSigterm
{
    private const int Clients = 8;
    private const int Body = 200;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _failures = new();
    private int _answered;

    [Fact]
    public async Task Fails_no_request_while_it_tells_that_it_is_no_longer_ready()
    {
        var folder = await TemplateFolder.CopyAsync();
        await using (var portal = await PortalProcess.ServeAsync(folder, null, ("Hosting__DrainSeconds", "3")))
        {
            using var stop = new CancellationTokenSource();
            var clients = Enumerable.Range(0, Clients).Select(_ => AskOnAndOnAsync(portal, stop.Token)).ToList();
            await UntilAsync(() => _answered > 200);

            portal.AskToStop();
            await UntilNotReadyAsync(portal);
            var atThatMoment = _answered;
            await UntilAsync(() => _answered > atThatMoment + 50);

            // As whoever spreads the requests: nothing more is sent to a node that is not ready.
            await stop.CancelAsync();
            await Task.WhenAll(clients);
            Assert.Empty(_failures);
            Assert.Equal(0, await portal.EndedAsync());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Answers_a_request_that_was_under_way_when_it_took_no_more_connections()
    {
        var folder = await TemplateFolder.CopyAsync();
        await using (var portal = await PortalProcess.ServeAsync(folder, null, ("Hosting__DrainSeconds", "1")))
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(IPAddress.Loopback, portal.Address.Port);
            var stream = connection.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /api/v1/applications HTTP/1.1\r\nHost: {portal.Address.Authority}\r\nContent-Type: application/json\r\n"
                + $"Authorization: Bearer demo-channel-token-wechat\r\nIdempotency-Key: slow\r\nContent-Length: {Body}\r\n\r\n{{"));
            portal.AskToStop();
            await UntilRefusedAsync(portal);

            await stream.WriteAsync(Encoding.ASCII.GetBytes(new string(' ', Body - 2) + "}"));
            using var reader = new StreamReader(stream);

            // An empty form is answered for what it lacks; what matters is that it is answered.
            Assert.StartsWith("HTTP/1.1 4", await reader.ReadLineAsync().WaitAsync(_patience), StringComparison.Ordinal);
            Assert.Equal(0, await portal.EndedAsync());
        }

        folder.Delete(recursive: true);
    }

    private async Task AskOnAndOnAsync(PortalProcess portal, CancellationToken stop)
    {
        using var visitor = portal.Visitor();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var answer = await visitor.GetAsync(new Uri("/eligibility", UriKind.Relative), CancellationToken.None);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Interlocked.Increment(ref _answered);
            }
            catch (Exception exception)
            {
                _failures.Enqueue(exception.Message);
                return;
            }
        }
    }

    private static async Task UntilNotReadyAsync(PortalProcess portal)
    {
        using var visitor = portal.Visitor();
        while (true)
        {
            using var answer = await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (answer.StatusCode is HttpStatusCode.ServiceUnavailable)
            {
                return;
            }
        }
    }

    private static async Task UntilRefusedAsync(PortalProcess portal)
    {
        using var patience = new CancellationTokenSource(_patience);
        while (true)
        {
            using var attempt = new TcpClient();
            try
            {
                await attempt.ConnectAsync(IPAddress.Loopback, portal.Address.Port, patience.Token);
                await Task.Delay(50, patience.Token);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(_patience);
        while (!isSo())
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
