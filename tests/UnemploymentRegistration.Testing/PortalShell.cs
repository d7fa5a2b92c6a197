using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Web.Hosting;

namespace UnemploymentRegistration.Testing;

/// <summary>The portal without its register: pages, forms, errors and headers on Kestrel.</summary>
public class PortalShell : IAsyncDisposable
{
    /// <summary>A request that carries this header counts as signed in under the name it holds.</summary>
    public const string SignedInAs = "X-Signed-In-As";

    private WebApplication? _app;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    protected virtual string EnvironmentName => Environments.Development;

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(PortalPages).Assembly.GetName().Name,
            ContentRootPath = Path.Combine(Repository(), "src", "UnemploymentRegistration.Web"),
            EnvironmentName = EnvironmentName,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddPortalPages();
        Configure(builder.Services);

        _app = builder.Build();
        _app.Use(SignIn);
        _app.UsePortalPages();
        _app.MapControllers().WithStaticAssets();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    /// <summary>Lets requests under way come to their end, so that everything about them is written.</summary>
    public Task StopAsync() => _app!.StopAsync();

    public HttpClient Visitor() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected virtual void Configure(IServiceCollection services)
    {
    }

    private static Task SignIn(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers[SignedInAs] is [{ } name])
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test"));
        }

        return next(context);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("*.sln").Length == 0)
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
