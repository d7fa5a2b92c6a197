using System.Globalization;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Retention;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Web.Features.Intake.WalkIn;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Reads what docs/operations.md lists, and stops the start where Production would run with toys.</summary>
public static class PortalSettings
{
    public static string DataFolder(this IHostApplicationBuilder builder) => Path.GetFullPath(
        builder.Configuration["Data:Folder"] is { Length: > 0 } folder ? folder : "data",
        builder.Environment.ContentRootPath);

    /// <summary>Where to listen when neither ASPNETCORE_URLS nor --urls says so.</summary>
    /// <remarks>An applicationUrl in the launch settings would win over ASPNETCORE_URLS, which must win.</remarks>
    public static void UseDefaultUrl(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Hosting:DefaultUrl"] is { Length: > 0 } url
            && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(url);
        }
    }

    public static RegistrySettings Registry(this IHostApplicationBuilder builder)
    {
        var (configuration, folder) = (builder.Configuration, builder.DataFolder());
        return new RegistrySettings
        {
            DataFolder = folder,
            Provider = configuration["Database:Provider"] ?? "Sqlite",
            ConnectionString = configuration.GetConnectionString("Registry")
                ?? $"Data Source={Path.Combine(folder, "registry.db")}",
            MaxBatchSize = configuration.GetValue<int?>("Database:MaxBatchSize"),
            KeyFile = Path.GetFullPath(configuration["Protection:KeyFile"] ?? Path.Combine(folder, "protection.keys"), folder),
            AnchorFolder = Path.GetFullPath(configuration["Audit:AnchorFolder"] is { Length: > 0 } anchors ? anchors : "anchors", folder),
            MayCreateKeys = builder.Environment.IsDevelopment(),
        };
    }

    /// <summary>The machine's clock, or one that was told when it starts.</summary>
    /// <exception cref="InvalidOperationException">Production was told to believe in another day.</exception>
    public static TimeProvider Clock(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration["Clock:StartAt"] is not { Length: > 0 } text)
        {
            return TimeProvider.System;
        }

        return builder.Environment.IsProduction()
            ? throw new InvalidOperationException("Clock:StartAt is refused in Production.")
            : new ShiftedClock(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture), TimeProvider.System);
    }

    /// <summary>Whether demo accounts and tokens are made.</summary>
    /// <exception cref="InvalidOperationException">Production was told to open demo accounts.</exception>
    public static bool HasDemo(this IHostApplicationBuilder builder)
    {
        var isEnabled = builder.Configuration.GetValue("Demo:Enabled", builder.Environment.IsDevelopment());
        return isEnabled && builder.Environment.IsProduction()
            ? throw new InvalidOperationException("Demo:Enabled is refused in Production.")
            : isEnabled;
    }

    /// <summary>How long the portal goes on serving after it was told to stop and says that it is no longer ready.</summary>
    public static TimeSpan Drain(this IHostApplicationBuilder builder) => TimeSpan.FromSeconds(
        builder.Configuration.GetValue("Hosting:DrainSeconds", builder.Environment.IsProduction() ? 5.0 : 0.0));

    public static RoutingSettings Routing(this IConfiguration configuration) => new(
        configuration.GetSection("Routing:Channels").Get<Dictionary<string, RoutingBasis>>()
        ?? new Dictionary<string, RoutingBasis>(StringComparer.Ordinal));

    /// <summary>Which standard an income is held against before it ends a registration (rule 10.5).</summary>
    public static ExitSettings Exits(this IConfiguration configuration) => new(
        configuration.GetValue("Exit:IncomeStandard", IncomeStandardKind.Dibao));

    public static ReaderSettings Reader(this IConfiguration configuration) =>
        (configuration.GetSection("Reader").Get<ReaderSettings>() ?? new ReaderSettings()).Checked();

    public static SignInCodeLimits SignInCodes(this IConfiguration configuration) =>
        (configuration.GetSection("SmsCode").Get<SignInCodeLimits>() ?? new SignInCodeLimits()).Checked();

    /// <summary>How long each class is kept; a setting may lengthen what a law asks for, and shorten what is ours.</summary>
    public static RetentionSchedule Retention(this IConfiguration configuration) => RetentionSchedule.Usual.With(
        configuration.GetSection("Retention").Get<Dictionary<string, int>>() ?? new Dictionary<string, int>(StringComparer.Ordinal));

    public static ComparisonSettings Comparison(this IConfiguration configuration)
    {
        var section = configuration.GetSection("Comparison");
        var sources = section.GetSection("Sources").Get<Dictionary<string, LiveSourceSettings>>()
            ?? new Dictionary<string, LiveSourceSettings>(StringComparer.Ordinal);
        return sources.Keys.FirstOrDefault(code => !ComparisonSources.TryParse(code, out _)) is { } unknown
            ? throw new InvalidOperationException($"Comparison:Sources knows no source {unknown}.")
            : new ComparisonSettings(sources)
            {
                LongestUpload = section.GetValue("LongestUploadInMegabytes", 4096L) * 1024 * 1024,
            };
    }
}
