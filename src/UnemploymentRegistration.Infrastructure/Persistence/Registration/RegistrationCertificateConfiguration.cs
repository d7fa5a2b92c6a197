using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Persistence.Registration;

internal sealed class RegistrationCertificateConfiguration : IEntityTypeConfiguration<RegistrationCertificate>
{
    public void Configure(EntityTypeBuilder<RegistrationCertificate> builder)
    {
        builder.ToTable("RegistrationCertificates");
        builder.HasVersion();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasOne<RegistrationRecord>().WithOne().HasForeignKey<RegistrationCertificate>(c => c.Registration).OnDelete(DeleteBehavior.Restrict);

        // Rule 8.3: one code for a registration, so that renewing it ends the one before.
        builder.HasIndex(c => c.Registration, "UX_RegistrationCertificates_Registration").IsUnique();
        builder.HasIndex(c => c.Digest, "UX_RegistrationCertificates_Digest").IsUnique();
    }
}
