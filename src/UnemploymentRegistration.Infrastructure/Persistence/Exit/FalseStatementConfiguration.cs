using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Persistence.Exit;

internal sealed class FalseStatementConfiguration : IEntityTypeConfiguration<FalseStatement>
{
    public void Configure(EntityTypeBuilder<FalseStatement> builder)
    {
        builder.ToTable("FalseStatements");
        builder.IsAggregate();
        builder.Ignore(s => s.AgencyPath);
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne<RegistrationRecord>().WithMany().HasForeignKey(s => s.Registration).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.Registration, s.Id }, "IX_FalseStatements_Registration");

        // One index for each height from which the list is looked at, as for the queue of applications.
        builder.HasIndex(s => new { s.Agency, s.Status, s.Id }, "IX_FalseStatements_AgencyList");
        builder.HasIndex(s => new { s.AgencyStreet, s.Status, s.Id }, "IX_FalseStatements_StreetList");
        builder.HasIndex(s => new { s.AgencyCounty, s.Status, s.Id }, "IX_FalseStatements_CountyList");
        builder.HasIndex(s => new { s.AgencyCity, s.Status, s.Id }, "IX_FalseStatements_CityList");
        builder.HasIndex(s => new { s.Status, s.Id }, "IX_FalseStatements_ProvinceList");
    }
}
