using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Notifications;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>The tables.</summary>
public sealed partial class RegistryDbContext
{
    public DbSet<RegistrationApplication> Applications => Set<RegistrationApplication>();

    public DbSet<RegistrationRecord> Registrations => Set<RegistrationRecord>();

    public DbSet<ApplicantAccount> ApplicantAccounts => Set<ApplicantAccount>();

    public DbSet<SignInCode> SignInCodes => Set<SignInCode>();

    public DbSet<ApplicationDraft> Drafts => Set<ApplicationDraft>();

    public DbSet<SmsMessage> SmsMessages => Set<SmsMessage>();

    public DbSet<MailboxMessage> MailboxMessages => Set<MailboxMessage>();

    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    public DbSet<ChannelToken> ChannelTokens => Set<ChannelToken>();

    public DbSet<OversightEntry> OversightEntries => Set<OversightEntry>();

    public DbSet<OversightHead> OversightHeads => Set<OversightHead>();

    public DbSet<SourceAnswer> SourceAnswers => Set<SourceAnswer>();

    public DbSet<EvidenceQuestion> EvidenceQuestions => Set<EvidenceQuestion>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<ComparisonList> ComparisonLists => Set<ComparisonList>();

    public DbSet<ComparisonBlock> ComparisonBlocks => Set<ComparisonBlock>();

    public DbSet<NodeLease> NodeLeases => Set<NodeLease>();
}
