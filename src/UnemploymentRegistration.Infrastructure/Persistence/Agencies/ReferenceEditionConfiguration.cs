using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Persistence.Agencies;

internal sealed class ReferenceEditionConfiguration : IEntityTypeConfiguration<ReferenceEdition>
{
    public void Configure(EntityTypeBuilder<ReferenceEdition> builder)
    {
        builder.ToTable("ReferenceEditions");
        builder.HasKey(edition => edition.Id);
        builder.Property(edition => edition.Id).ValueGeneratedNever();
        builder.HasVersion();
    }
}

internal sealed class StagedImportConfiguration : IEntityTypeConfiguration<StagedImport>
{
    public void Configure(EntityTypeBuilder<StagedImport> builder)
    {
        builder.ToTable("StagedImports");
        builder.HasKey(staged => staged.Id);
        builder.Property(staged => staged.Id).ValueGeneratedNever();
        builder.Property(staged => staged.FileName).HasMaxLength(100);
        builder.Property(staged => staged.Digest).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(staged => new { staged.Kind, staged.Id });
        builder.HasVersion();
    }
}
