using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>The portal as it runs in Production: HTTPS under a name of its own, a key file, no demo accounts.</summary>
public sealed class ProductionPortal : Portal
{
    public const string Name = "portal.example";
    public const string Administrator = "admin.first";
    public const string Password = "Erste-Anmeldung-2026";

    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("portal-keys-");
    private X509Certificate2? _certificate;

    protected override string EnvironmentName => Environments.Production;

    public override async Task InitializeAsync()
    {
        // Brought by the operator, and readable by the portal alone.
        var keyFile = Path.Combine(_keys.FullName, "protection.keys");
        ProtectionKeys.ReadOrCreate(keyFile);
        Set("Protection:KeyFile", keyFile);

        // The authenticator code has tests of its own.
        Set("SignIn:RequireAuthenticator", "false");
        await base.InitializeAsync();
        await InsideAsync(AddAdministratorAsync);
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _certificate?.Dispose();
        _keys.Delete(recursive: true);
    }

    /// <summary>A browser that takes the portal's name for this machine, and its certificate for good.</summary>
    public HttpClient Browser(CookieContainer cookies, string scheme = "https")
    {
        var port = AddressOf(scheme).Port;
        return new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = cookies,
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
            SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate!.GetCertHashString() },
        })
        {
            BaseAddress = new Uri($"{scheme}://{Name}:{port}"),
        };
    }

    protected override void Listen(KestrelServerOptions kestrel)
    {
        _certificate = MakeCertificate();
        kestrel.Listen(IPAddress.Loopback, 0);
        kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(_certificate));
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Name);
        var request = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(AdjustableClock.Friday.AddYears(-5), AdjustableClock.Friday.AddYears(20));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }

    private static async Task<IdentityResult> AddAdministratorAsync(IServiceProvider services) =>
        await services.GetRequiredService<UserManager<OfficerAccount>>().CreateAsync(
            new OfficerAccount
            {
                Id = services.GetRequiredService<KeySequence>().Next(),
                UserName = Administrator,
                DisplayName = "吴管平",
                Agency = AgencyCode.Province,
                Role = OfficerRole.Administrator,
            },
            Password);

    private Uri AddressOf(string scheme) => Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses
        .Select(address => new Uri(address))
        .Single(address => address.Scheme == scheme);
}
