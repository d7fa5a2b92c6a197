using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Infrastructure.Persistence.Intake;

internal sealed class ChannelTokenConfiguration : IEntityTypeConfiguration<ChannelToken>
{
    public void Configure(EntityTypeBuilder<ChannelToken> builder)
    {
        builder.ToTable("ChannelTokens");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Label).HasMaxLength(60);
        builder.HasIndex(t => t.Digest).IsUnique();
    }
}
