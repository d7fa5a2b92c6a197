using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Infrastructure.Persistence.Keys;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>The tables.</summary>
public sealed partial class RegistryDbContext
{
    public DbSet<RegistrationApplication> Applications => Set<RegistrationApplication>();

    public DbSet<FormCorrection> FormCorrections => Set<FormCorrection>();

    public DbSet<Objection> Objections => Set<Objection>();

    public DbSet<DataRequest> DataRequests => Set<DataRequest>();

    public DbSet<PersonVerdict> PersonVerdicts => Set<PersonVerdict>();

    public DbSet<RegistrationRecord> Registrations => Set<RegistrationRecord>();

    public DbSet<RegistrationCertificate> Certificates => Set<RegistrationCertificate>();

    public DbSet<PersonReport> PersonReports => Set<PersonReport>();

    public DbSet<RegisterMovement> RegisterMovements => Set<RegisterMovement>();

    public DbSet<Deregistration> Deregistrations => Set<Deregistration>();

    public DbSet<DeregistrationFinding> DeregistrationFindings => Set<DeregistrationFinding>();

    public DbSet<LocalGround> LocalGrounds => Set<LocalGround>();

    public DbSet<IncomeStandard> IncomeStandards => Set<IncomeStandard>();

    public DbSet<FalseStatement> FalseStatements => Set<FalseStatement>();

    public DbSet<ServiceCase> ServiceCases => Set<ServiceCase>();

    public DbSet<ServiceContact> ServiceContacts => Set<ServiceContact>();

    public DbSet<ReferredGroupSwitch> ReferredGroupSwitches => Set<ReferredGroupSwitch>();

    public DbSet<ApplicantAccount> ApplicantAccounts => Set<ApplicantAccount>();

    public DbSet<SignInCode> SignInCodes => Set<SignInCode>();

    public DbSet<ApplicationDraft> Drafts => Set<ApplicationDraft>();

    public DbSet<SmsMessage> SmsMessages => Set<SmsMessage>();

    public DbSet<MailboxMessage> MailboxMessages => Set<MailboxMessage>();

    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    public DbSet<ChannelToken> ChannelTokens => Set<ChannelToken>();

    public DbSet<Division> Divisions => Set<Division>();

    public DbSet<DivisionChange> DivisionChanges => Set<DivisionChange>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<ServiceArea> ServiceAreas => Set<ServiceArea>();

    public DbSet<CalendarYear> CalendarYears => Set<CalendarYear>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<LocalHoliday> LocalHolidays => Set<LocalHoliday>();

    public DbSet<ClockSweep> ClockSweeps => Set<ClockSweep>();

    public DbSet<ReferenceEdition> ReferenceEditions => Set<ReferenceEdition>();

    public DbSet<StagedImport> StagedImports => Set<StagedImport>();

    public DbSet<OversightEntry> OversightEntries => Set<OversightEntry>();

    public DbSet<OversightHead> OversightHeads => Set<OversightHead>();

    public DbSet<OversightBaseline> OversightBaselines => Set<OversightBaseline>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<SavedFilter> SavedFilters => Set<SavedFilter>();

    public DbSet<ListArrangement> ListArrangements => Set<ListArrangement>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    public DbSet<SourceAnswer> SourceAnswers => Set<SourceAnswer>();

    public DbSet<EvidenceQuestion> EvidenceQuestions => Set<EvidenceQuestion>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<ComparisonList> ComparisonLists => Set<ComparisonList>();

    public DbSet<ServicePlan> ServicePlans => Set<ServicePlan>();

    public DbSet<PlanReview> PlanReviews => Set<PlanReview>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<HardToEmployRecognition> HardToEmployRecognitions => Set<HardToEmployRecognition>();

    public DbSet<CaseHandOver> CaseHandOvers => Set<CaseHandOver>();

    public DbSet<PublishedDocument> PublishedDocuments => Set<PublishedDocument>();

    public DbSet<DocumentHandout> DocumentHandouts => Set<DocumentHandout>();

    public DbSet<CaseText> CaseTexts => Set<CaseText>();

    public DbSet<LeaveCover> LeaveCovers => Set<LeaveCover>();

    public DbSet<ComparisonBlock> ComparisonBlocks => Set<ComparisonBlock>();

    public DbSet<RegisterWalk> RegisterWalks => Set<RegisterWalk>();

    public DbSet<RegisterDigest> RegisterDigests => Set<RegisterDigest>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<FormerPassword> FormerPasswords => Set<FormerPassword>();

    public DbSet<PortalSession> Sessions => Set<PortalSession>();

    public DbSet<KeyEdition> KeyEditions => Set<KeyEdition>();

    public DbSet<KeyRenewalStep> KeyRenewalSteps => Set<KeyRenewalStep>();

    public DbSet<NodeLease> NodeLeases => Set<NodeLease>();
}
