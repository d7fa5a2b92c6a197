using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;

namespace UnemploymentRegistration.Infrastructure.Persistence.Identity;

internal sealed class PortalSessionConfiguration : IEntityTypeConfiguration<PortalSession>
{
    private const int StampLength = 64;

    public void Configure(EntityTypeBuilder<PortalSession> builder)
    {
        builder.ToTable("PortalSessions");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Stamp).HasMaxLength(StampLength).IsUnicode(false);
        builder.Property(s => s.Browser).HasMaxLength(PortalSession.LongestBrowser);
        builder.HasIndex(s => s.Key).IsUnique();
        builder.HasIndex(s => new { s.Kind, s.Account });
        builder.HasIndex(s => s.EndsAt);
    }
}
