using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;

namespace UnemploymentRegistration.Infrastructure.Persistence.Review;

internal sealed class RegisterWalkConfiguration : IEntityTypeConfiguration<RegisterWalk>
{
    public void Configure(EntityTypeBuilder<RegisterWalk> builder)
    {
        builder.ToTable("RegisterWalks");
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Ignore(w => w.IsOpen);
        builder.Property(w => w.Holder).HasMaxLength(100);
        builder.HasVersion();

        // One walk for a list and a day, however many programs ask for it.
        builder.HasIndex(w => new { w.List, w.On }, "UX_RegisterWalks_ListAndDay").IsUnique();
        builder.HasIndex(w => new { w.Status, w.FreeAt }, "IX_RegisterWalks_Free");

        // A replaced list is deleted when its days are over, and its walks with it; the trail keeps both.
        builder.HasOne<ComparisonList>().WithMany().HasForeignKey(w => w.List).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RegisterDigestConfiguration : IEntityTypeConfiguration<RegisterDigest>
{
    public void Configure(EntityTypeBuilder<RegisterDigest> builder)
    {
        builder.ToTable("RegisterDigests");
        builder.HasKey(d => new { d.IndexingKey, d.Registration });
        builder.Property(d => d.IndexingKey).ValueGeneratedNever();
        builder.Property(d => d.Registration).ValueGeneratedNever();
        builder.HasOne<RegistrationRecord>().WithMany().HasForeignKey(d => d.Registration).OnDelete(DeleteBehavior.Restrict);

        // The register in the order of the lists: a walk reads it from one end to the other.
        builder.HasIndex(d => new { d.IndexingKey, d.Head, d.Registration }, "IX_RegisterDigests_Order");
    }
}
