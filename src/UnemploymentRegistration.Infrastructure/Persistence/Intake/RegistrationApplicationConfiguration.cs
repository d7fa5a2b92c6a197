using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence.Intake;

internal sealed class RegistrationApplicationConfiguration : IEntityTypeConfiguration<RegistrationApplication>
{
    public void Configure(EntityTypeBuilder<RegistrationApplication> builder)
    {
        builder.ToTable("RegistrationApplications");
        builder.IsAggregate();
        builder.Ignore(a => a.AgencyPath).Ignore(a => a.IsPending).Ignore(a => a.FiledOn);
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.FellBack).HasJsonList(200);
        builder.Property(a => a.Qualifications).HasJsonList(2000);
        builder.Property(a => a.JobIntentions).HasJsonList(1500);
        builder.Property(a => a.Name).HasMaxLength(50);
        builder.Property(a => a.DocumentMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(a => a.MobileMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(a => a.EthnicGroup).HasMaxLength(2).IsUnicode(false);
        builder.Property(a => a.PoliticalStatus).HasMaxLength(2).IsUnicode(false);
        builder.Property(a => a.Education).HasMaxLength(2).IsUnicode(false);
        builder.Property(a => a.Health).HasMaxLength(1).IsUnicode(false);
        builder.Property(a => a.Reason).HasMaxLength(40).IsUnicode(false);
        builder.Property(a => a.DeclarationVersion).HasMaxLength(20).IsUnicode(false);
        builder.Property(a => a.NoticeVersion).HasMaxLength(20).IsUnicode(false);
        builder.Property(a => a.FormDigest).HasMaxLength(64).IsUnicode(false);
        builder.Property(a => a.EvidenceStanding).HasDefaultValue(EvidenceStanding.Open).HasSentinel(default);
        builder.Property(a => a.RefusalExplanation).HasMaxLength(500);
        builder.Property(a => a.RefusalEvidence).HasMaxLength(500);
        ConfigureIndexes(builder);
    }

    private static void ConfigureIndexes(EntityTypeBuilder<RegistrationApplication> builder)
    {
        // Rule 8.1: one open application for a person in the whole province, whoever files it and how.
        builder.HasIndex(a => a.Person, "UX_RegistrationApplications_OpenPerson").IsUnique().HasFilter("Status = 'Pending'");
        builder.HasIndex(a => a.Person, "IX_RegistrationApplications_Person");
        builder.HasIndex(a => a.Account);

        // Rule 2.7: who might be the same person under another document.
        builder.HasIndex(a => new { a.Name, a.DateOfBirth }, "IX_RegistrationApplications_NameAndBirth");
        builder.HasIndex(a => a.Mobile, "IX_RegistrationApplications_Mobile");

        // For an officer's own claims.
        builder.HasIndex(a => new { a.ClaimedBy, a.Status, a.DecisionDue, a.Id }, "IX_RegistrationApplications_Claims");

        // For an officer's own walk-ins that are not decided; what came by another way is not in it.
        builder.HasIndex(a => new { a.EnteredBy, a.Status, a.DecisionDue, a.Id }, "IX_RegistrationApplications_Entered")
            .HasFilter("Status = 'Pending' AND EnteredBy IS NOT NULL");

        // One index for each height from which a queue is looked at, so that none has to be sorted.
        builder.HasIndex(a => new { a.Agency, a.Status, a.DecisionDue, a.Id }, "IX_RegistrationApplications_AgencyQueue");
        builder.HasIndex(a => new { a.AgencyStreet, a.Status, a.DecisionDue, a.Id }, "IX_RegistrationApplications_StreetQueue");
        builder.HasIndex(a => new { a.AgencyCounty, a.Status, a.DecisionDue, a.Id }, "IX_RegistrationApplications_CountyQueue");
        builder.HasIndex(a => new { a.AgencyCity, a.Status, a.DecisionDue, a.Id }, "IX_RegistrationApplications_CityQueue");
        builder.HasIndex(a => new { a.Status, a.DecisionDue, a.Id }, "IX_RegistrationApplications_ProvinceQueue");
        ConfigureEvidenceIndexes(builder);
    }

    // What no source was asked about yet, and what every source agrees with (7.4): both small, and a filing pays for the
    // first alone. The filter's columns stand in front all the same: SQLite would not choose the index without them.
    private static void ConfigureEvidenceIndexes(EntityTypeBuilder<RegistrationApplication> builder)
    {
        const string AllMatch = "Status = 'Pending' AND EvidenceStanding = 'AllMatch'";
        builder.HasIndex(a => new { a.Status, a.EvidenceStanding, a.Id }, "IX_RegistrationApplications_NotCompared")
            .HasFilter("Status = 'Pending' AND EvidenceStanding = 'Open'");
        builder.HasIndex(a => new { a.Agency, a.Status, a.EvidenceStanding, a.DecisionDue, a.Id }, "IX_RegistrationApplications_AgencyMatching")
            .HasFilter(AllMatch);
        builder.HasIndex(a => new { a.AgencyStreet, a.Status, a.EvidenceStanding, a.DecisionDue, a.Id }, "IX_RegistrationApplications_StreetMatching")
            .HasFilter(AllMatch);
        builder.HasIndex(a => new { a.AgencyCounty, a.Status, a.EvidenceStanding, a.DecisionDue, a.Id }, "IX_RegistrationApplications_CountyMatching")
            .HasFilter(AllMatch);
        builder.HasIndex(a => new { a.AgencyCity, a.Status, a.EvidenceStanding, a.DecisionDue, a.Id }, "IX_RegistrationApplications_CityMatching")
            .HasFilter(AllMatch);
        builder.HasIndex(a => new { a.Status, a.EvidenceStanding, a.DecisionDue, a.Id }, "IX_RegistrationApplications_ProvinceMatching")
            .HasFilter(AllMatch);
    }
}
