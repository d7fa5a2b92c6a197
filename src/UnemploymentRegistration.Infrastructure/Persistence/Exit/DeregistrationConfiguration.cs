using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Persistence.Exit;

internal sealed class DeregistrationConfiguration : IEntityTypeConfiguration<Deregistration>
{
    public void Configure(EntityTypeBuilder<Deregistration> builder)
    {
        builder.ToTable("Deregistrations");
        builder.IsAggregate();
        builder.Ignore(d => d.AgencyPath).Ignore(d => d.IsOpen);
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasOne<RegistrationRecord>().WithMany().HasForeignKey(d => d.Registration).OnDelete(DeleteBehavior.Restrict);

        // One open case for a registration and ground, however many nodes propose it.
        builder.HasIndex(d => new { d.Registration, d.Ground }, "UX_Deregistrations_Open").IsUnique()
            .HasFilter("Status IN ('Proposed', 'Investigating', 'Informed')");

        // Rule 10.2: what was looked into is not proposed again for the same record of the source.
        builder.HasIndex(d => d.Mark, "UX_Deregistrations_Mark").IsUnique().HasFilter("Status <> 'Withdrawn'");
        builder.HasIndex(d => new { d.Registration, d.Id }, "IX_Deregistrations_Registration");
        builder.HasIndex(d => d.Objection, "IX_Deregistrations_Objection");
        builder.HasIndex(d => new { d.Source, d.Status, d.Id }, "IX_Deregistrations_Source");

        // One index for each height from which the list is looked at, as for the queue of applications.
        builder.HasIndex(d => new { d.Agency, d.Status, d.Id }, "IX_Deregistrations_AgencyList");
        builder.HasIndex(d => new { d.AgencyStreet, d.Status, d.Id }, "IX_Deregistrations_StreetList");
        builder.HasIndex(d => new { d.AgencyCounty, d.Status, d.Id }, "IX_Deregistrations_CountyList");
        builder.HasIndex(d => new { d.AgencyCity, d.Status, d.Id }, "IX_Deregistrations_CityList");
        builder.HasIndex(d => new { d.Status, d.Id }, "IX_Deregistrations_ProvinceList");
    }
}

internal sealed class DeregistrationFindingConfiguration : IEntityTypeConfiguration<DeregistrationFinding>
{
    public void Configure(EntityTypeBuilder<DeregistrationFinding> builder)
    {
        builder.ToTable("DeregistrationFindings");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasOne<Deregistration>().WithMany().HasForeignKey(f => f.Deregistration).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.Deregistration, f.Id }, "IX_DeregistrationFindings_Deregistration");
    }
}
