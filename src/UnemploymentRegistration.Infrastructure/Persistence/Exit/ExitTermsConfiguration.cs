using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Exit;

namespace UnemploymentRegistration.Infrastructure.Persistence.Exit;

internal sealed class LocalGroundConfiguration : IEntityTypeConfiguration<LocalGround>
{
    public void Configure(EntityTypeBuilder<LocalGround> builder)
    {
        builder.ToTable("LocalGrounds");
        builder.IsAggregate();
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Name).HasMaxLength(LocalGround.LongestName);
        builder.Property(g => g.Document).HasMaxLength(LocalGround.LongestDocument);
        builder.HasIndex(g => new { g.Division, g.Id }, "IX_LocalGrounds_Division");
    }
}

internal sealed class IncomeStandardConfiguration : IEntityTypeConfiguration<IncomeStandard>
{
    public void Configure(EntityTypeBuilder<IncomeStandard> builder)
    {
        builder.ToTable("IncomeStandards");
        builder.IsAggregate();
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Monthly).HasPrecision(10, 2);
        builder.Property(s => s.Document).HasMaxLength(LocalGround.LongestDocument);

        // One amount for a county, kind and day: of two administrators one is told.
        builder.HasIndex(s => new { s.County, s.Kind, s.ValidFrom }, "UX_IncomeStandards_Day").IsUnique();
    }
}
