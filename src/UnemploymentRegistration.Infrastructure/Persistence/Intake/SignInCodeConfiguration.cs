using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Infrastructure.Persistence.Intake;

internal sealed class SignInCodeConfiguration : IEntityTypeConfiguration<SignInCode>
{
    public void Configure(EntityTypeBuilder<SignInCode> builder)
    {
        builder.ToTable("SignInCodes");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasVersion();
        builder.HasIndex(c => new { c.Mobile, c.AskedAt });
        builder.HasIndex(c => new { c.Address, c.AskedAt });
        builder.HasIndex(c => c.AskedAt);
    }
}
