using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>A portal whose windows have an ID reader, by HTTP.</summary>
public class PortalWithHttpReader : Portal
{
    public FakeReader Reader { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        Reader = await FakeReader.StartAsync();
        Set("Reader:Address", AddressOf(Reader).ToString());
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Reader.DisposeAsync();
    }

    protected virtual Uri AddressOf(FakeReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.Http;
    }
}

/// <summary>The same by WebSocket.</summary>
public sealed class PortalWithSocketReader : PortalWithHttpReader
{
    protected override Uri AddressOf(FakeReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.WebSocket;
    }
}
