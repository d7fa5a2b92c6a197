using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>An ID reader's local service, by HTTP at <c>/http</c> and by WebSocket at <c>/ws</c>: it gives the card that lies on it.</summary>
public sealed class FakeReader : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeReader(WebApplication app) => _app = app;

    /// <summary>The card, in the fields of docs/operations.md.</summary>
    public IDictionary<string, string> Card { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Uri Http => new(new Uri(_app.Urls.Single()), "/http");

    public Uri WebSocket => new UriBuilder(new Uri(_app.Urls.Single())) { Scheme = "ws", Path = "/ws" }.Uri;

    public static async Task<FakeReader> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var reader = new FakeReader(builder.Build());
        reader._app.UseWebSockets();
        reader._app.Run(reader.AnswerAsync);
        await reader._app.StartAsync();
        return reader;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await ServeAsync(await context.WebSockets.AcceptWebSocketAsync(), context.RequestAborted);
            return;
        }

        context.Response.Headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
        await context.Response.WriteAsJsonAsync(Card);
    }

    // Each word asked for is answered by the card.
    private async Task ServeAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[64];
        while (!cancellationToken.IsCancellationRequested && socket.State is WebSocketState.Open)
        {
            var asked = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (asked.MessageType is WebSocketMessageType.Close)
            {
                return;
            }

            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(Card), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
    }
}
