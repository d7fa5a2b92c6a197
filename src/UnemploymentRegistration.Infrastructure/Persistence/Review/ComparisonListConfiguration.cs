using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence.Review;

internal sealed class ComparisonListConfiguration : IEntityTypeConfiguration<ComparisonList>
{
    public void Configure(EntityTypeBuilder<ComparisonList> builder)
    {
        builder.ToTable("ComparisonLists");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Ignore(l => l.IsLoading);
        builder.Property(l => l.FileName).HasMaxLength(100);
        builder.Property(l => l.FileMark).HasMaxLength(64).IsUnicode(false);
        builder.Property(l => l.StartedBy).HasMaxLength(60).IsUnicode(false);
        builder.Property(l => l.FirstBadLines).HasJsonList(4000);
        builder.Property(l => l.Fault).HasMaxLength(200);
        builder.HasVersion();

        // One list answers for a source, whoever loads another at the same time.
        builder.HasIndex(l => l.Source, "UX_ComparisonLists_Current").IsUnique().HasFilter("Status = 'Current'");
        builder.HasIndex(l => new { l.Source, l.Id });
    }
}

internal sealed class ComparisonBlockConfiguration : IEntityTypeConfiguration<ComparisonBlock>
{
    public void Configure(EntityTypeBuilder<ComparisonBlock> builder)
    {
        builder.ToTable("ComparisonBlocks");
        builder.HasKey(b => new { b.List, b.First });
        builder.Property(b => b.List).ValueGeneratedNever();
        builder.Property(b => b.First).ValueGeneratedNever();
    }
}
