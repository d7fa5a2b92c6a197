using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>管辖: what the present actor may not see does not exist, below every controller and handler.</summary>
/// <remarks>
/// The head is an empty code where no officer acts, and no row bears an empty code. Each level asks first whether it is the
/// actor's: a list or a count through the index of one level then reads no column of the others. Lifted by name only, with
/// <see cref="RegistryFilters.Jurisdiction"/>, where rule 8.1, routing or a job must see the whole province.
/// </remarks>
public sealed partial class RegistryDbContext
{
    private static readonly AgencyCode _none = new("");
    private static readonly ChannelCode _noChannel = new("");

    private Actor Acting => actors.Current;

    private bool SeesAll => Acting == Actor.Program || Acting.Officer?.Jurisdiction.Level is AgencyLevel.Province;

    private AgencyLevel? ActingLevel => Acting.Officer?.Jurisdiction.Level;

    private AgencyCode Head => Acting.Officer?.Jurisdiction.Head ?? _none;

    private bool IsApplicant => Acting.Account is not null;

    private bool IsChannel => Acting.Channel is not null;

    private ApplicantAccountId OwnAccount => Acting.Account ?? default;

    private ChannelCode OwnChannel => Acting.Channel ?? _noChannel;

    private bool IsProgram => Acting == Actor.Program;

    private OfficerId OwnKey => Acting.Officer?.Id ?? default;

    private void FilterByJurisdiction(ModelBuilder builder)
    {
        builder.Entity<RegistrationApplication>().HasQueryFilter(RegistryFilters.Jurisdiction, a =>
            SeesAll
            || (ActingLevel == AgencyLevel.City && a.AgencyCity == Head)
            || (ActingLevel == AgencyLevel.County && a.AgencyCounty == Head)
            || (ActingLevel == AgencyLevel.Street && a.AgencyStreet == Head)
            || (ActingLevel == AgencyLevel.Community && a.Agency == Head)
            || (IsApplicant && a.Account == OwnAccount)
            || (IsChannel && a.Channel == OwnChannel));

        builder.Entity<RegistrationRecord>().HasQueryFilter(RegistryFilters.Jurisdiction, r =>
            SeesAll
            || (ActingLevel == AgencyLevel.City && r.ServingCity == Head)
            || (ActingLevel == AgencyLevel.County && r.ServingCounty == Head)
            || (ActingLevel == AgencyLevel.Street && r.ServingStreet == Head)
            || (ActingLevel == AgencyLevel.Community && r.ServingAgency == Head)
            || (ActingLevel == AgencyLevel.City && r.RegisteringCity == Head)
            || (ActingLevel == AgencyLevel.County && r.RegisteringCounty == Head)
            || (ActingLevel == AgencyLevel.Street && r.RegisteringStreet == Head)
            || (ActingLevel == AgencyLevel.Community && r.RegisteringAgency == Head)
            || (IsApplicant && r.Account == OwnAccount)
            || (IsChannel && r.Channel == OwnChannel));

        builder.Entity<ServiceCase>().HasQueryFilter(RegistryFilters.Jurisdiction, c =>
            SeesAll
            || (ActingLevel == AgencyLevel.City && c.AgencyCity == Head)
            || (ActingLevel == AgencyLevel.County && c.AgencyCounty == Head)
            || (ActingLevel == AgencyLevel.Street && c.AgencyStreet == Head)
            || (ActingLevel == AgencyLevel.Community && c.Agency == Head)
            || (IsApplicant && c.Account == OwnAccount));
        builder.Entity<ServiceContact>().HasQueryFilter(RegistryFilters.Jurisdiction, s => ServiceCases.Any(c => c.Id == s.Case));

        // Who sees an application sees what was asked, corrected, found and objected beside it, wherever it moves.
        builder.Entity<EvidenceQuestion>().HasQueryFilter(RegistryFilters.Jurisdiction, q => Applications.Any(a => a.Id == q.Application));
        builder.Entity<SourceAnswer>().HasQueryFilter(RegistryFilters.Jurisdiction, s => Applications.Any(a => a.Id == s.Application));
        builder.Entity<Finding>().HasQueryFilter(RegistryFilters.Jurisdiction, f => Applications.Any(a => a.Id == f.Application));
        builder.Entity<FormCorrection>().HasQueryFilter(RegistryFilters.Jurisdiction, c => Applications.Any(a => a.Id == c.Application));
        builder.Entity<PersonVerdict>().HasQueryFilter(RegistryFilters.Jurisdiction, v => Applications.Any(a => a.Id == v.Application));
        builder.Entity<DataRequest>().HasQueryFilter(RegistryFilters.Jurisdiction, d =>
            d.Account == OwnAccount || Applications.Any(a => a.Id == d.Application));
        builder.Entity<PersonReport>().HasQueryFilter(RegistryFilters.Jurisdiction, p => Registrations.Any(r => r.Id == p.Registration));
        builder.Entity<RegistrationCertificate>().HasQueryFilter(RegistryFilters.Jurisdiction, c => Registrations.Any(r => r.Id == c.Registration));
        builder.Entity<Objection>().HasQueryFilter(RegistryFilters.Jurisdiction, o =>
            Applications.Any(a => a.Id == o.Application) || Deregistrations.Any(d => d.Objection == o.Id));
        FilterExits(builder);
        FilterPlans(builder);

        // Derived from everybody's numbers, for the program's own comparing.
        builder.Entity<RegisterDigest>().HasQueryFilter(RegistryFilters.Jurisdiction, d => IsProgram);
    }

    private void FilterExits(ModelBuilder builder)
    {
        // Of a line of the ledger both agencies know: the one that the person left and the one that the person came to.
        builder.Entity<RegisterMovement>().HasQueryFilter(RegistryFilters.Jurisdiction, m =>
            SeesAll
            || (ActingLevel == AgencyLevel.City && m.FromCity == Head)
            || (ActingLevel == AgencyLevel.County && m.FromCounty == Head)
            || (ActingLevel == AgencyLevel.Street && m.FromStreet == Head)
            || (ActingLevel == AgencyLevel.Community && m.From == Head)
            || (ActingLevel == AgencyLevel.City && m.ToCity == Head)
            || (ActingLevel == AgencyLevel.County && m.ToCounty == Head)
            || (ActingLevel == AgencyLevel.Street && m.ToStreet == Head)
            || (ActingLevel == AgencyLevel.Community && m.To == Head));

        builder.Entity<Deregistration>().HasQueryFilter(RegistryFilters.Jurisdiction, d =>
            SeesAll
            || (ActingLevel == AgencyLevel.City && d.AgencyCity == Head)
            || (ActingLevel == AgencyLevel.County && d.AgencyCounty == Head)
            || (ActingLevel == AgencyLevel.Street && d.AgencyStreet == Head)
            || (ActingLevel == AgencyLevel.Community && d.Agency == Head)
            || (IsApplicant && d.Account == OwnAccount));
        builder.Entity<DeregistrationFinding>().HasQueryFilter(RegistryFilters.Jurisdiction, f =>
            Deregistrations.Any(d => d.Id == f.Deregistration));

        builder.Entity<FalseStatement>().HasQueryFilter(RegistryFilters.Jurisdiction, s =>
            SeesAll
            || (ActingLevel == AgencyLevel.City && s.AgencyCity == Head)
            || (ActingLevel == AgencyLevel.County && s.AgencyCounty == Head)
            || (ActingLevel == AgencyLevel.Street && s.AgencyStreet == Head)
            || (ActingLevel == AgencyLevel.Community && s.Agency == Head));
    }

    private void FilterPlans(ModelBuilder builder)
    {
        // Who sees a case sees what was agreed, handed over and sent beside it, wherever it moves.
        builder.Entity<ServicePlan>().HasQueryFilter(RegistryFilters.Jurisdiction, p => ServiceCases.Any(c => c.Id == p.Case));
        builder.Entity<PlanReview>().HasQueryFilter(RegistryFilters.Jurisdiction, r => ServiceCases.Any(c => c.Id == r.Case));
        builder.Entity<Referral>().HasQueryFilter(RegistryFilters.Jurisdiction, r => ServiceCases.Any(c => c.Id == r.Case));
        builder.Entity<HardToEmployRecognition>().HasQueryFilter(RegistryFilters.Jurisdiction, r => ServiceCases.Any(c => c.Id == r.Case));
        builder.Entity<DocumentHandout>().HasQueryFilter(RegistryFilters.Jurisdiction, h => ServiceCases.Any(c => c.Id == h.Case));
        builder.Entity<CaseText>().HasQueryFilter(RegistryFilters.Jurisdiction, t => ServiceCases.Any(c => c.Id == t.Case));

        // Both sides see an offer: the one that has the duty until it is accepted, and the one that answers.
        builder.Entity<CaseHandOver>().HasQueryFilter(RegistryFilters.Jurisdiction, h =>
            SeesAll
            || (ActingLevel == AgencyLevel.City && h.FromCity == Head)
            || (ActingLevel == AgencyLevel.County && h.FromCounty == Head)
            || (ActingLevel == AgencyLevel.Street && h.FromStreet == Head)
            || (ActingLevel == AgencyLevel.Community && h.FromAgency == Head)
            || (ActingLevel == AgencyLevel.City && h.ToCity == Head)
            || (ActingLevel == AgencyLevel.County && h.ToCounty == Head)
            || (ActingLevel == AgencyLevel.Street && h.ToStreet == Head)
            || (ActingLevel == AgencyLevel.Community && h.ToAgency == Head));
    }

    private void FilterByOwner(ModelBuilder builder)
    {
        builder.Entity<Job>().HasQueryFilter(RegistryFilters.Own, j => IsProgram || j.Officer == OwnKey);
        builder.Entity<SavedFilter>().HasQueryFilter(RegistryFilters.Own, f => IsProgram || f.Officer == OwnKey);
        builder.Entity<ListArrangement>().HasQueryFilter(RegistryFilters.Own, a => IsProgram || a.Officer == OwnKey);
        builder.Entity<KeptForm>().HasQueryFilter(RegistryFilters.Own, f => IsProgram || f.Officer == OwnKey);
    }
}
