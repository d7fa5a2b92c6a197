using Microsoft.Extensions.DependencyInjection;
using Quartz;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Infrastructure.Jobs;
using UnemploymentRegistration.Infrastructure.Persistence.Backups;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;
using UnemploymentRegistration.Infrastructure.Retention;
using UnemploymentRegistration.Infrastructure.Spreadsheets;

namespace UnemploymentRegistration.Infrastructure.Setup;

/// <summary>Long work that officers ask for (a row and a lease), and work that a calendar asks for (Quartz).</summary>
internal static class JobSetup
{
    // Half past three and four at night in Beijing, whatever zone the server runs in.
    private const string EveryNight = "0 30 3 * * ?";
    private const string EveryNightLater = "0 0 4 * * ?";

    // After the day was anchored, and before people file: the walks of the night take the longest.
    private const string EveryNightFirst = "0 30 1 * * ?";

    // At half past, so also at night.
    private const string EveryHour = "0 30 * * * ?";

    // Just after midnight: the day that is over is anchored whole.
    private const string AfterMidnight = "0 5 0 * * ?";

    private static readonly TimeZoneInfo _beijing =
        TimeZoneInfo.CreateCustomTimeZone("Beijing", TimeSpan.FromHours(8), displayName: null, standardDisplayName: null);

    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobFiles>()
        .AddSingleton<IJobFiles>(provider => provider.GetRequiredService<JobFiles>())
        .AddSingleton<JobRunner>()
        .AddHostedService<JobLoop>()
        .AddSingleton(RetentionSchedule.Usual)
        .AddSingleton<RetentionKeeping>()
        .AddScoped<RequestJobHandler>()
        .AddScoped<FetchJobFileHandler>()
        .AddScoped<OwnJobs>()
        .AddSingleton<ISpreadsheets, StreamedWorkbooks>()
        .AddScoped<TrailVerification>()
        .AddScoped<AnchoringOfARestore>()
        .AddSingleton<SqliteBackup>()
        .AddSingleton<AnchorBook>()
        .AddSingleton<Anchoring>()
        .AddHostedService(provider => provider.GetRequiredService<Anchoring>())
        .AddQuartz(quartz => quartz
            .ScheduleJob<FileCleaning>(trigger => trigger
                .WithIdentity(nameof(FileCleaning))
                .WithCronSchedule(EveryNight, cron => cron.InTimeZone(_beijing)))
            .ScheduleJob<NightlyComparison>(trigger => trigger
                .WithIdentity(nameof(NightlyComparison))
                .WithCronSchedule(EveryNightFirst, cron => cron.InTimeZone(_beijing)))
            .ScheduleJob<SessionCleaning>(trigger => trigger
                .WithIdentity(nameof(SessionCleaning))
                .WithCronSchedule(EveryHour, cron => cron.InTimeZone(_beijing)))
            .ScheduleJob<RetentionKeeping>(trigger => trigger
                .WithIdentity(nameof(RetentionKeeping))
                .WithCronSchedule(EveryNightLater, cron => cron.InTimeZone(_beijing)))
            .ScheduleJob<Anchoring>(trigger => trigger
                .WithIdentity(nameof(Anchoring))
                .WithCronSchedule(AfterMidnight, cron => cron.InTimeZone(_beijing))))
        .AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
}
