using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UnemploymentRegistration.Infrastructure;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing.SqlServer;
using UnemploymentRegistration.Web.Hosting;
using Xunit;

namespace UnemploymentRegistration.Testing;

/// <summary>The whole portal on Kestrel with a data folder of its own and the demo accounts; tests speak HTTP to it.</summary>
public class Portal : IAsyncLifetime
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly AddressBook _addresses = new();
    private DirectoryInfo? _folder;
    private WebApplicationFactory<Program>? _factory;

    public AdjustableClock Clock { get; } = new(AdjustableClock.Friday);

    public Uri Address => _factory!.ClientOptions.BaseAddress;

    public IServiceProvider Services => _factory!.Services;

    protected virtual string EnvironmentName => Environments.Development;

    /// <summary>For a class that needs another configuration; called before the portal starts.</summary>
    public void Set(string key, string value) => _settings[key] = value;

    public virtual async Task InitializeAsync()
    {
        _folder = await TemplateFolder.CopyAsync();
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment(EnvironmentName).UseSetting("Data:Folder", _folder.FullName);
            foreach (var (key, value) in _settings)
            {
                web.UseSetting(key, value);
            }

            web.ConfigureTestServices(services => SetUp(services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton<IStartupFilter>(_addresses)
                .SurveyForSqlServer()));
        });
        _factory.UseKestrel(Listen);
        _factory.StartServer();
    }

    /// <summary>Somebody with a cookie jar of their own.</summary>
    public HttpClient Visitor() => new(new HttpClientHandler { CookieContainer = new CookieContainer() })
    {
        BaseAddress = Address,
    };

    /// <summary>A program that holds a channel's token.</summary>
    public HttpClient Channel(string channel = "wechat")
    {
        var client = Visitor();
        client.DefaultRequestHeaders.Authorization = new("Bearer", DemoData.TokenOf(channel));
        return client;
    }

    /// <summary>Runs work inside the portal, as the program.</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        using var asProgram = ActingProgram.Begin();
        return await work(scope.ServiceProvider);
    }

    public Task<T> ReadAsync<T>(Func<RegistryDbContext, Task<T>> query) =>
        InsideAsync(services => query(services.GetRequiredService<RegistryDbContext>()));

    /// <summary>Sends what waits, and returns what has arrived for a number, newest first.</summary>
    public async Task<IReadOnlyList<string>> SmsForAsync(string mobile)
    {
        await Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);
        var received = await Services.GetRequiredService<LocalMailbox>().ReadAsync(1000, CancellationToken.None);
        return [.. received.Where(sms => sms.Mobile == mobile).Select(sms => sms.Text)];
    }

    /// <summary>Every byte of the database and its write-ahead log, one character each.</summary>
    public Task<string> ReadDatabaseFilesAsync() => ReadFilesAsync("registry.db*", SearchOption.TopDirectoryOnly);

    public Task<string> ReadLogsAsync() => ReadFilesAsync("*.log", SearchOption.AllDirectories);

    public virtual async Task DisposeAsync()
    {
        await _factory!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        try
        {
            // After every test that opened a portal, whatever else it was about.
            await PersonalDataInClear.RefuseInFilesAsync(_folder!);
            PersonalDataInClear.RefuseInAddresses(_addresses.Addresses);
        }
        finally
        {
            await TemplateFolder.RemoveAsync(_folder!);
        }
    }

    /// <summary>One port over plain HTTP.</summary>
    protected virtual void Listen(KestrelServerOptions kestrel) => kestrel.Listen(IPAddress.Loopback, 0);

    /// <summary>Puts other services in the place of the usual ones.</summary>
    protected virtual void SetUp(IServiceCollection services)
    {
    }

    private async Task<string> ReadFilesAsync(string pattern, SearchOption option)
    {
        using var bytes = new MemoryStream();
        foreach (var file in _folder!.GetFiles(pattern, option))
        {
            await using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await stream.CopyToAsync(bytes);
        }

        return Encoding.Latin1.GetString(bytes.ToArray());
    }
}
