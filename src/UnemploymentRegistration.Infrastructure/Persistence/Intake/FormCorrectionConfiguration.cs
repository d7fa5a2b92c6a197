using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Infrastructure.Persistence.Intake;

internal sealed class FormCorrectionConfiguration : IEntityTypeConfiguration<FormCorrection>
{
    public void Configure(EntityTypeBuilder<FormCorrection> builder)
    {
        builder.ToTable("FormCorrections");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Reason).HasMaxLength(200);
        builder.HasOne<RegistrationApplication>().WithMany().HasForeignKey(c => c.Application).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.Application, c.Id });
    }
}
