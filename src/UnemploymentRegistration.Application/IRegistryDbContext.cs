using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application;

/// <summary>The registry as the use cases see it; what the actor may not see is not there.</summary>
public interface IRegistryDbContext
{
    DbSet<RegistrationApplication> Applications { get; }

    DbSet<FormCorrection> FormCorrections { get; }

    DbSet<Objection> Objections { get; }

    DbSet<DataRequest> DataRequests { get; }

    DbSet<PersonVerdict> PersonVerdicts { get; }

    DbSet<RegistrationRecord> Registrations { get; }

    DbSet<RegistrationCertificate> Certificates { get; }

    DbSet<PersonReport> PersonReports { get; }

    DbSet<RegisterMovement> RegisterMovements { get; }

    DbSet<Deregistration> Deregistrations { get; }

    DbSet<DeregistrationFinding> DeregistrationFindings { get; }

    DbSet<LocalGround> LocalGrounds { get; }

    DbSet<IncomeStandard> IncomeStandards { get; }

    DbSet<FalseStatement> FalseStatements { get; }

    DbSet<ServiceCase> ServiceCases { get; }

    DbSet<ServiceContact> ServiceContacts { get; }

    DbSet<ReferredGroupSwitch> ReferredGroupSwitches { get; }

    DbSet<ApplicantAccount> ApplicantAccounts { get; }

    DbSet<SignInCode> SignInCodes { get; }

    DbSet<ApplicationDraft> Drafts { get; }

    DbSet<SmsMessage> SmsMessages { get; }

    DbSet<IdempotencyRecord> IdempotencyRecords { get; }

    DbSet<ChannelToken> ChannelTokens { get; }

    DbSet<Division> Divisions { get; }

    DbSet<DivisionChange> DivisionChanges { get; }

    DbSet<Agency> Agencies { get; }

    DbSet<ServiceArea> ServiceAreas { get; }

    DbSet<CalendarYear> CalendarYears { get; }

    DbSet<CalendarDay> CalendarDays { get; }

    DbSet<LocalHoliday> LocalHolidays { get; }

    DbSet<ClockSweep> ClockSweeps { get; }

    DbSet<ReferenceEdition> ReferenceEditions { get; }

    DbSet<StagedImport> StagedImports { get; }

    DbSet<OversightEntry> OversightEntries { get; }

    DbSet<Job> Jobs { get; }

    DbSet<SavedFilter> SavedFilters { get; }

    DbSet<ListArrangement> ListArrangements { get; }

    DbSet<KeptForm> KeptForms { get; }

    DbSet<SourceAnswer> SourceAnswers { get; }

    DbSet<EvidenceQuestion> EvidenceQuestions { get; }

    DbSet<Finding> Findings { get; }

    DbSet<ComparisonList> ComparisonLists { get; }

    DbSet<ServicePlan> ServicePlans { get; }

    DbSet<PlanReview> PlanReviews { get; }

    DbSet<Referral> Referrals { get; }

    DbSet<HardToEmployRecognition> HardToEmployRecognitions { get; }

    DbSet<CaseHandOver> CaseHandOvers { get; }

    DbSet<PublishedDocument> PublishedDocuments { get; }

    DbSet<DocumentHandout> DocumentHandouts { get; }

    DbSet<CaseText> CaseTexts { get; }

    DbSet<LeaveCover> LeaveCovers { get; }

    /// <summary>Writes an act that changed nothing, such as a look at a number, with the next save.</summary>
    void Witness(AgencyCode chain, OversightAct act, string subject, long subjectKey, string? note);

    /// <summary>One transaction, through the write gate, with the trail of every changed aggregate.</summary>
    /// <exception cref="LostRaceException">A record changed since it was read.</exception>
    /// <exception cref="DuplicateRowException">A unique index refused a row.</exception>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs a unit of reads and saves as one transaction, alone among all that name one of these turns, on every node: what
    /// it counts stays so until its own rows are there. A lost connection runs the whole unit again.
    /// </summary>
    Task InTurnAsync(IReadOnlyList<string> turns, Func<Task> unit, CancellationToken cancellationToken);

    /// <summary>Lets go of everything read so far, so that a handler can look again.</summary>
    void Forget();
}
