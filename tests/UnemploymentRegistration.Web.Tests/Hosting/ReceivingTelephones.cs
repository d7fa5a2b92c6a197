using System.Collections.Concurrent;
using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>A gateway that knows no keys, as Kannel: what is sent to it twice arrives twice.</summary>
internal sealed class ReceivingTelephones : IAsyncDisposable
{
    // Long enough for another node to find the same message waiting.
    private static readonly TimeSpan _slowness = TimeSpan.FromMilliseconds(20);

    private readonly WebApplication _gateway;

    private ReceivingTelephones(WebApplication gateway) => _gateway = gateway;

    /// <summary>Each message that arrived: the number and the text.</summary>
    public ConcurrentQueue<(string Mobile, string Text)> Received { get; } = new();

    /// <summary>What makes a portal send its messages here.</summary>
    public (string Name, string Value)[] Settings =>
    [
        ("Sms__Gateway", "Kannel"),
        ("Sms__Kannel__Url", $"{_gateway.Urls.Single()}/cgi-bin/sendsms"),
        ("Sms__Kannel__User", "portal"),
        ("Sms__Kannel__Password", "portal"),
    ];

    public static async Task<ReceivingTelephones> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var telephones = new ReceivingTelephones(builder.Build());
        telephones._gateway.Run(telephones.ReceiveAsync);
        await telephones._gateway.StartAsync();
        return telephones;
    }

    public ValueTask DisposeAsync() => _gateway.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var submit = (await XDocument.LoadAsync(context.Request.Body, LoadOptions.None, context.RequestAborted)).Descendants("submit").Single();
        Received.Enqueue((submit.Element("da")!.Value, submit.Element("ud")!.Value));
        await Task.Delay(_slowness);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
