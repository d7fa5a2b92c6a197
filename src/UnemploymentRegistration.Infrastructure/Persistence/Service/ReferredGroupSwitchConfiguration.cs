using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Infrastructure.Persistence.Service;

internal sealed class ReferredGroupSwitchConfiguration : IEntityTypeConfiguration<ReferredGroupSwitch>
{
    public void Configure(EntityTypeBuilder<ReferredGroupSwitch> builder)
    {
        builder.ToTable("ReferredGroupSwitches");
        builder.IsAggregate();
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Group).HasColumnName("ReferredGroup").HasMaxLength(40).IsUnicode(false);
        builder.HasIndex(s => new { s.Group, s.ShownFrom }, "UX_ReferredGroupSwitches_Day").IsUnique();
    }
}
