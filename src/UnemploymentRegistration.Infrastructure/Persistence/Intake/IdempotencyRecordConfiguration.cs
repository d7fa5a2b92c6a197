using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Infrastructure.Persistence.Intake;

internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.ToTable("IdempotencyRecords");
        builder.HasKey(r => new { r.Scope, r.Key });
        builder.Property(r => r.Scope).HasMaxLength(40).IsUnicode(false);
        builder.Property(r => r.Key).HasMaxLength(100);
        builder.Property(r => r.Answer).HasMaxLength(2000);
        builder.HasIndex(r => r.Application);
    }
}
