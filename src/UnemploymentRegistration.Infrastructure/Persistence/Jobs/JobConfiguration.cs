using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Jobs;

namespace UnemploymentRegistration.Infrastructure.Persistence.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Jobs");
        builder.HasKey(j => j.Id);
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Ignore(j => j.IsOpen);
        builder.Property(j => j.Kind).HasMaxLength(40).IsUnicode(false);
        builder.Property(j => j.Title).HasMaxLength(200);
        builder.Property(j => j.Message).HasMaxLength(300);
        builder.Property(j => j.FileName).HasMaxLength(100);
        builder.Property(j => j.MediaType).HasMaxLength(100).IsUnicode(false);
        builder.Property(j => j.Holder).HasMaxLength(100);
        builder.HasVersion();
        builder.HasIndex(j => new { j.Officer, j.Id });
        builder.HasIndex(j => new { j.Status, j.FreeAt, j.Id });
        builder.HasIndex(j => new { j.Status, j.EndedAt });
    }
}
