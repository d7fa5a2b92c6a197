using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Persistence.Agencies;

internal sealed class DivisionConfiguration : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> builder)
    {
        // No foreign key to the parent: an import may bring the list in any order.
        builder.ToTable("Divisions");
        builder.HasKey(division => division.Code);
        builder.Property(division => division.Name).HasMaxLength(60);
    }
}

internal sealed class DivisionChangeConfiguration : IEntityTypeConfiguration<DivisionChange>
{
    public void Configure(EntityTypeBuilder<DivisionChange> builder)
    {
        builder.ToTable("DivisionChanges");
        builder.HasKey(change => change.Old);
        builder.Property(change => change.Note).HasMaxLength(200);
    }
}
