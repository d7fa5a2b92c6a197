using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>The portal's shell, one for a test class.</summary>
public sealed class Shell : SpecimenPortal, IAsyncLifetime
{
    public Task InitializeAsync() => StartAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
