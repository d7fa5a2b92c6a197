using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Persistence.Review;

internal sealed class PersonVerdictConfiguration : IEntityTypeConfiguration<PersonVerdict>
{
    public void Configure(EntityTypeBuilder<PersonVerdict> builder)
    {
        builder.ToTable("PersonVerdicts");
        builder.HasVersion();
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Reason).HasMaxLength(200);
        builder.HasOne<RegistrationApplication>().WithMany().HasForeignKey(v => v.Application).OnDelete(DeleteBehavior.Restrict);

        // Rule 2.7: one finding for two people, whoever is looked at first.
        builder.HasIndex(v => new { v.First, v.Second }, "UX_PersonVerdicts_Pair").IsUnique();
        builder.HasIndex(v => v.Second, "IX_PersonVerdicts_Second");
    }
}
