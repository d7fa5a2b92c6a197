using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence.Service;

internal sealed class ServiceCaseConfiguration : IEntityTypeConfiguration<ServiceCase>
{
    private const int DutiesLength = 2000;

    public void Configure(EntityTypeBuilder<ServiceCase> builder)
    {
        builder.ToTable("ServiceCases");
        builder.IsAggregate();
        builder.Ignore(c => c.AgencyPath).Ignore(c => c.IsOpen).Ignore(c => c.IsReferred);
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(50);
        builder.Property(c => c.DocumentMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(c => c.MobileMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(c => c.Group).HasColumnName("ReferredGroup").HasMaxLength(40).IsUnicode(false);
        builder.Property(c => c.End).HasColumnName("ClosedBecause");
        builder.Property(c => c.Duties).HasJsonList(DutiesLength);
        builder.HasOne<RegistrationRecord>().WithOne().HasForeignKey<ServiceCase>(c => c.Registration)
            .IsRequired(false).OnDelete(DeleteBehavior.Restrict);

        // Rule 1.4: a referred person has one case at a time.
        builder.HasIndex(c => c.Person, "UX_ServiceCases_ReferredPerson").IsUnique().HasFilter("Person IS NOT NULL AND Status = 'Open'");
        builder.HasIndex(c => c.Account, "IX_ServiceCases_Account");

        // One index for each height from which the caseload is looked at; grade and reason so that it is counted from the index alone.
        builder.HasIndex(c => new { c.Agency, c.Status, c.NextDue, c.Id, c.Grade, c.NextReason }, "IX_ServiceCases_AgencyCaseload");
        builder.HasIndex(c => new { c.AgencyStreet, c.Status, c.NextDue, c.Id, c.Grade, c.NextReason }, "IX_ServiceCases_StreetCaseload");
        builder.HasIndex(c => new { c.AgencyCounty, c.Status, c.NextDue, c.Id, c.Grade, c.NextReason }, "IX_ServiceCases_CountyCaseload");
        builder.HasIndex(c => new { c.AgencyCity, c.Status, c.NextDue, c.Id, c.Grade, c.NextReason }, "IX_ServiceCases_CityCaseload");
        builder.HasIndex(c => new { c.Status, c.NextDue, c.Id, c.Grade, c.NextReason }, "IX_ServiceCases_ProvinceCaseload");
        builder.HasIndex(c => new { c.Officer, c.Status, c.NextDue, c.Id }, "IX_ServiceCases_Officer").HasFilter("Officer IS NOT NULL");

        // Which referred people's have lived their days.
        builder.HasIndex(c => new { c.Status, c.ClosedOn, c.Id }, "IX_ServiceCases_ClosedReferred")
            .HasFilter("Status = 'Closed' AND ReferredGroup IS NOT NULL AND AnonymisedOn IS NULL");

        // Rule 6.5: what a changed calendar may move.
        builder.HasIndex(c => new { c.CountedUntil, c.Id }, "IX_ServiceCases_CountedUntil").HasFilter("CountedUntil IS NOT NULL");
        ConfigureReferredIndexes(builder);
    }

    // Rule 1.4: how many of a group were served on a day, at each height; referred people alone, so they are small.
    private static void ConfigureReferredIndexes(EntityTypeBuilder<ServiceCase> builder)
    {
        const string Referred = "ReferredGroup IS NOT NULL";
        builder.HasIndex(c => new { c.Agency, c.Group, c.OpenedOn, c.ClosedOn, c.End }, "IX_ServiceCases_AgencyReferred").HasFilter(Referred);
        builder.HasIndex(c => new { c.AgencyStreet, c.Group, c.OpenedOn, c.ClosedOn, c.End }, "IX_ServiceCases_StreetReferred").HasFilter(Referred);
        builder.HasIndex(c => new { c.AgencyCounty, c.Group, c.OpenedOn, c.ClosedOn, c.End }, "IX_ServiceCases_CountyReferred").HasFilter(Referred);
        builder.HasIndex(c => new { c.AgencyCity, c.Group, c.OpenedOn, c.ClosedOn, c.End }, "IX_ServiceCases_CityReferred").HasFilter(Referred);
        builder.HasIndex(c => new { c.Group, c.OpenedOn, c.ClosedOn, c.End }, "IX_ServiceCases_ProvinceReferred").HasFilter(Referred);
    }
}
