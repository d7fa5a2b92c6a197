using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UnemploymentRegistration.Infrastructure.Persistence.Keys;

internal sealed class KeyEditionConfiguration : IEntityTypeConfiguration<KeyEdition>
{
    public void Configure(EntityTypeBuilder<KeyEdition> builder)
    {
        builder.ToTable("KeyEditions");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasData(new { Id = 1, Sealing = 1, Indexing = 1 });
    }
}

internal sealed class KeyRenewalStepConfiguration : IEntityTypeConfiguration<KeyRenewalStep>
{
    public void Configure(EntityTypeBuilder<KeyRenewalStep> builder)
    {
        builder.ToTable("KeyRenewalSteps");
        builder.HasKey(s => new { s.Edition, s.Step });
        builder.Property(s => s.Edition).HasMaxLength(20).IsUnicode(false);
        builder.Property(s => s.Step).HasMaxLength(100).IsUnicode(false);
    }
}
