using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight;

internal sealed class OversightEntryConfiguration : IEntityTypeConfiguration<OversightEntry>
{
    public void Configure(EntityTypeBuilder<OversightEntry> builder)
    {
        // Told of the trigger, EF Core asks SQL Server for nothing in the way that a table with triggers refuses.
        builder.ToTable("OversightEntries", table => table.HasTrigger("TR_OversightEntries_AppendOnly"));
        builder.HasKey(e => new { e.Chain, e.Sequence });
        builder.Property(e => e.Actor).HasMaxLength(60).IsUnicode(false);
        builder.Property(e => e.Subject).HasMaxLength(60).IsUnicode(false);
        builder.Property(e => e.Note).HasMaxLength(400);
        builder.Property(e => e.BeforeDigest).HasMaxLength(64).IsUnicode(false);
        builder.Property(e => e.AfterDigest).HasMaxLength(64).IsUnicode(false);
        builder.Property(e => e.PreviousHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(e => e.Hash).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(e => new { e.Subject, e.SubjectKey });
        builder.HasIndex(e => new { e.Chain, e.At });
    }
}

internal sealed class OversightHeadConfiguration : IEntityTypeConfiguration<OversightHead>
{
    public void Configure(EntityTypeBuilder<OversightHead> builder)
    {
        builder.ToTable("OversightHeads", table => table.HasTrigger("TR_OversightHeads_ForwardOnly"));
        builder.HasKey(h => h.Chain);
        builder.Property(h => h.Hash).HasMaxLength(64).IsUnicode(false);
    }
}
