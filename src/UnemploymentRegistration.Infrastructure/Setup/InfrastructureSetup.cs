using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.People;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Agencies;
using UnemploymentRegistration.Infrastructure.Calendars;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Desk;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Infrastructure.Intake;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Infrastructure.Privacy;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Infrastructure.Protection.Renewal;
using UnemploymentRegistration.Infrastructure.Sampling;

namespace UnemploymentRegistration.Infrastructure.Setup;

/// <summary>Puts the rooms together: database, protection, use cases. Who hosts them adds clock and actor.</summary>
public static class InfrastructureSetup
{
    public static IServiceCollection AddRegistry(this IServiceCollection services, RegistrySettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<IDatabaseEngine>(EngineFor(settings.Provider));
        services.AddDbContext<RegistryDbContext>((provider, options) =>
        {
            provider.GetRequiredService<IDatabaseEngine>().Configure(options, settings.ConnectionString, settings.MaxBatchSize);

            // With the program's services in them, each context would copy the options twice, and compare the copies.
            options.UseApplicationServiceProvider(null).UseLoggerFactory(provider.GetRequiredService<ILoggerFactory>());

            // Lost races are the daily work of unique indexes and versions; whoever cannot answer one logs it.
            options.ConfigureWarnings(events => events.Log(
                (CoreEventId.SaveChangesFailed, LogLevel.Debug),
                (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug),
                (RelationalEventId.CommandError, LogLevel.Debug)));
        }, optionsLifetime: ServiceLifetime.Singleton);
        services.AddScoped<IRegistryDbContext>(provider => provider.GetRequiredService<RegistryDbContext>());

        services.AddSingleton(provider => KeysOf(settings, provider.GetRequiredService<ILogger<KeyRing>>()));
        services.AddSingleton<FieldProtector>();
        services.AddScoped<KeyRenewal>();
        services.AddSingleton<IFieldProtector>(provider => provider.GetRequiredService<FieldProtector>());
        services.AddSingleton(new KeySequence(TimeProvider.System));
        services.AddSingleton<ReferenceData>();
        services.AddSingleton(_ => LoadCodes());
        services.AddSingleton(_ => PrivacyNoticeReader.ReadAll(SeedFiles.PrivacyFolder));
        services.AddScoped<ReferenceDataSeeder>().AddScoped<ReferenceDataLoader>().AddScoped<DatabaseStartup>();
        services.AddScoped<IReferenceReload>(provider => provider.GetRequiredService<ReferenceDataLoader>());
        services.AddScoped<SampleFill>();
        return services.AddUseCases().AddExits().AddSms().AddSessions().AddJobs().AddAdministration().AddCaseload().AddPlans().AddComparison();
    }

    private static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddScoped<PersonOnFile>()
        .AddScoped<RepeatableFiling>()
        .AddScoped<SubmitApplicationHandler>()
        .AddScoped<AcceptWalkInHandler>()
        .AddScoped<WalkInLookup>()
        .AddScoped<LikelySamePersons>()
        .AddScoped<SamePersonSearch>()
        .AddSingleton<DivisionFinder>()
        .AddScoped<WithdrawApplicationHandler>()
        .AddScoped<ApplicationProgress>()
        .AddScoped<DraftAnswers>()
        .AddScoped<OwnMobile>()
        .AddScoped<OwnApplications>()
        .AddScoped<OwnRegistrations>()
        .AddScoped<OwnCertificates>()
        .AddScoped<IssueCertificateHandler>()
        .AddScoped<CertificateVerification>()
        .AddScoped<Reporting>()
        .AddScoped<FilePersonReportHandler>()
        .AddScoped<ReportFoundWorkHandler>()
        .AddScoped<OwnCare>()
        .AddScoped<ReportNewResidenceHandler>()
        .AddScoped<ReportNewContactsHandler>()
        .AddScoped<ReportNewMobileHandler>()
        .AddScoped<AnswerPersonReportHandler>()
        .AddScoped<PersonReportReading>()
        .AddScoped<PersonReportFiles>()
        .AddScoped<OwnContents>()
        .AddScoped<RequestSignInCodeHandler>()
        .AddScoped<RedeemSignInCodeHandler>()
        .AddSingleton<WaitingCounts>()
        .AddScoped<IWholeQueue, WholeQueue>()
        .AddScoped<ReviewQueue>()
        .AddScoped<TrailReading>()
        .AddScoped<Unreadables>()
        .AddScoped<TrailListing>()
        .AddScoped<PossiblePersons>()
        .AddScoped<OfficerNames>()
        .AddScoped<OfficerRoles>()
        .AddScoped<ApplicationFiles>()
        .AddScoped<ApplicationLookup>()
        .AddScoped<RegisterList>()
        .AddScoped<RegistrationFiles>()
        .AddScoped<ApproveApplicationHandler>()
        .AddScoped<RefuseApplicationHandler>()
        .AddScoped<MoveApplicationHandler>()
        .AddScoped<RevealNumbersHandler>()
        .AddScoped<PrintFormsHandler>()
        .AddScoped<OwnLists>()
        .AddScoped<KeptForms>()
        .AddScoped<SaveFilterHandler>()
        .AddScoped<DeleteFilterHandler>()
        .AddScoped<ArrangeListHandler>()
        .AddScoped<ClaimApplicationHandler>()
        .AddScoped<ReleaseApplicationHandler>()
        .AddScoped<CorrectApplicationHandler>()
        .AddScoped<CorrectionReading>()
        .AddScoped<Enrolments>()
        .AddScoped<ManyApprovals>()
        .AddScoped<ApproveManyHandler>()
        .AddScoped<PossibleMatches>()
        .AddScoped<PersonTwins>()
        .AddScoped<JudgeMatchHandler>()
        .AddScoped<ObjectionTerms>()
        .AddScoped<ObjectionReading>()
        .AddScoped<ObjectionQueue>()
        .AddScoped<ObjectionFiles>()
        .AddScoped<FileObjectionHandler>()
        .AddScoped<AnswerObjectionHandler>()
        .AddScoped<IEvidenceOnFile, StoredEvidence>()
        .AddScoped<FindingsOnFile>()
        .AddScoped<GatherEvidenceHandler>()
        .AddScoped<RecordFindingHandler>()
        .AddScoped<NoticeAnnouncement>()
        .AddScoped<FileDataRequestHandler>()
        .AddScoped<AnswerDataRequestHandler>()
        .AddScoped<Anonymising>()
        .AddScoped<DataRequestQueue>()
        .AddScoped<DataRequestReading>()
        .AddScoped<OwnLooks>()
        .AddScoped<CurrentMobile>()
        .AddScoped<OwnData>()
        .AddScoped<OwnRegistrationData>()
        .AddScoped<RevealRegistrationNumbersHandler>();

    private static IServiceCollection AddExits(this IServiceCollection services) => services
        .AddScoped<ProposeDeregistrationsHandler>()
        .AddScoped<WithdrawDeregistrationsHandler>()
        .AddSingleton(new ExitSettings())
        .AddScoped<EndNotice>()
        .AddScoped<LastSilence>()
        .AddScoped<AwaitedFindings>()
        .AddScoped<Endings>()
        .AddScoped<Restorations>()
        .AddScoped<ConfirmDeregistrationHandler>()
        .AddScoped<ConfirmManyHandler>()
        .AddScoped<ClearCases>()
        .AddScoped<ExitCounters>()
        .AddScoped<IncomeStandards>()
        .AddScoped<LocalGroundList>()
        .AddScoped<OpenInvestigationHandler>()
        .AddScoped<WorkOnDeregistration>()
        .AddScoped<ReportWorkHandler>()
        .AddScoped<DeregistrationQueue>()
        .AddScoped<DeregistrationFiles>()
        .AddScoped<OwnEnds>()
        .AddScoped<ExitObjectionTerms>()
        .AddScoped<ObjectToDeregistrationHandler>()
        .AddScoped<AnswerExitObjectionHandler>()
        .AddScoped<FalseStatementBook>()
        .AddScoped<FalseStatementList>();

    private static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddScoped<PublishDocumentHandler>()
        .AddScoped<DocumentReading>()
        .AddScoped<HandOutDocumentsHandler>()
        .AddScoped<TextablePeople>()
        .AddScoped<TextPeopleHandler>()
        .AddScoped<PlanReading>()
        .AddScoped<ReferredGroups>()
        .AddScoped<ReferredGroupCounts>()
        .AddScoped<WritePlanHandler>()
        .AddScoped<MakeReferralHandler>()
        .AddScoped<FollowReferralHandler>()
        .AddScoped<EnterRecognitionHandler>()
        .AddScoped<HandOverReading>()
        .AddScoped<OfferHandOverHandler>()
        .AddScoped<AnswerHandOverHandler>()
        .AddScoped<NameLeaveCoverHandler>()
        .AddScoped<LeaveCoverReading>()
        .AddScoped<PlatformOfficers>();

    private static IServiceCollection AddAdministration(this IServiceCollection services) => services
        .AddScoped<ReferenceEdit>()
        .AddScoped<OpenClocks>()
        .AddScoped<CalendarPlans>()
        .AddScoped<ChangeCalendarHandler>()
        .AddScoped<MoveClocks>()
        .AddScoped<ClockSweeps>()
        .AddScoped<RoutingEffects>()
        .AddScoped<ChangeAgencyHandler>()
        .AddScoped<OpenAgencyHandler>()
        .AddScoped<ChangeServiceAreaHandler>()
        .AddScoped<ImportAgenciesHandler>()
        .AddScoped<ChangeDivisionsHandler>()
        .AddScoped<StagedImports>()
        .AddScoped<WaitingAtAgency>()
        .AddScoped<EmptyClosedAgencies>()
        .AddScoped<CoverageReading>()
        .AddScoped<IStaffing, Staffing>()
        .AddScoped<OfficerList>()
        .AddScoped<OfficerAdministration>()
        .AddScoped<ChannelTokens>()
        .AddScoped<ImportFiles>()
        .AddSingleton<ReferenceUpkeep>()
        .AddHostedService<ReferenceUpkeepLoop>();

    private static IServiceCollection AddSessions(this IServiceCollection services) => services
        .AddSingleton<SessionUses>()
        .AddHostedService<SessionUseLoop>()
        .AddScoped<SessionStore>()
        .AddScoped<OwnSessions>()
        .AddSingleton<SessionCleaning>();

    private static IServiceCollection AddSms(this IServiceCollection services) => services
        .AddSingleton<SmsDelivery>()
        .AddHostedService<SmsDeliveryLoop>();

    private static IDatabaseEngine EngineFor(string provider) => provider switch
    {
        "Sqlite" => new SqliteEngine(),
        "SqlServer" => new SqlServerEngine(),
        _ => throw new InvalidOperationException($"Database:Provider is Sqlite or SqlServer, not {provider}."),
    };

    private static CodeLists LoadCodes()
    {
        using var file = SeedFiles.OpenCodes();
        return CodeListReader.Read(file);
    }

    private static KeyRing KeysOf(RegistrySettings settings, ILogger<KeyRing> log)
    {
        if (settings.MayCreateKeys)
        {
            return KeyRing.ReadOrCreate(settings.KeyFile, log);
        }

        if (!File.Exists(settings.KeyFile))
        {
            throw new InvalidOperationException($"Protection:KeyFile names no file: {settings.KeyFile}");
        }

        KeyFile.DemandPrivate(settings.KeyFile);
        return KeyRing.Read(settings.KeyFile, log);
    }
}
