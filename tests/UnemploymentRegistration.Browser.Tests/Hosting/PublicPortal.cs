using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>The pages that need no register, and the specimen form, for a browser to visit.</summary>
public sealed class PublicPortal : SpecimenPortal, IAsyncLifetime
{
    public Task InitializeAsync() => StartAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
