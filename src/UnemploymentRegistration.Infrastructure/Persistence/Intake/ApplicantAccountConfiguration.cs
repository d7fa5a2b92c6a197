using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Infrastructure.Persistence.Intake;

internal sealed class ApplicantAccountConfiguration : IEntityTypeConfiguration<ApplicantAccount>
{
    public void Configure(EntityTypeBuilder<ApplicantAccount> builder)
    {
        builder.ToTable("ApplicantAccounts");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.MobileMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(a => a.Sealed).HasMaxLength(200);
        builder.Property(a => a.NoticeSeen).HasMaxLength(20).IsUnicode(false);
        builder.HasIndex(a => a.Mobile).IsUnique();
    }
}
