using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Notifications;

namespace UnemploymentRegistration.Infrastructure.Persistence.Notifications;

internal sealed class SmsMessageConfiguration : IEntityTypeConfiguration<SmsMessage>
{
    public void Configure(EntityTypeBuilder<SmsMessage> builder)
    {
        builder.ToTable("SmsMessages");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Key).HasMaxLength(100).IsUnicode(false);
        builder.Property(m => m.MobileMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(m => m.LastFault).HasMaxLength(200);
        builder.HasVersion();
        builder.HasIndex(m => m.Key).IsUnique();
        builder.HasIndex(m => new { m.Status, m.NextAttemptAt });
    }
}
