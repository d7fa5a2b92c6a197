using System.Net;
using System.Net.Sockets;
using System.Text;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>Who sends too much or too slowly is sent away.</summary>
public sealed class KeepingConnectionsShort : IAsyncLifetime
{
    private readonly Portal _portal = new();

    public Task InitializeAsync()
    {
        _portal.Set("Limits:SlowClientSeconds", "1.5");
        return _portal.InitializeAsync();
    }

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n")]
    [InlineData("POST /eligibility HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nBirth")]
    public async Task Drops_who_never_comes_to_an_end(string beginning)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _portal.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(beginning));

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, patience.Token);

        var text = Encoding.UTF8.GetString(answer.ToArray());
        Assert.StartsWith("HTTP/1.1 4", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nServer:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_body_larger_than_a_form()
    {
        using var visitor = _portal.Visitor();
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("Name", new string('a', 1_100_000))]);

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(new Uri("/eligibility", UriKind.Relative), body)).StatusCode);
    }
}
