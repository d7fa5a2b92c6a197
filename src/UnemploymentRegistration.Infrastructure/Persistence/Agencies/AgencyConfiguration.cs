using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Persistence.Agencies;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("Agencies");
        builder.HasKey(agency => agency.Code);
        builder.Property(agency => agency.Code).ValueGeneratedNever();
        builder.Property(agency => agency.Name).HasMaxLength(100);
        builder.Property(agency => agency.Address).HasMaxLength(200);
        builder.Property(agency => agency.Phone).HasMaxLength(40);
        builder.Property(agency => agency.OpeningHours).HasMaxLength(200);
        builder.Property(agency => agency.Version).IsConcurrencyToken();
        builder.Ignore(agency => agency.Facts);
    }
}

internal sealed class ServiceAreaConfiguration : IEntityTypeConfiguration<ServiceArea>
{
    public void Configure(EntityTypeBuilder<ServiceArea> builder)
    {
        builder.ToTable("ServiceAreas");
        builder.HasKey(area => new { area.Agency, area.Division });
        builder.HasOne<Agency>().WithMany().HasForeignKey(area => area.Agency).OnDelete(DeleteBehavior.Cascade);
    }
}
