using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;

namespace UnemploymentRegistration.Infrastructure.Persistence.Identity;

internal sealed class OfficerAccountConfiguration : IEntityTypeConfiguration<OfficerAccount>
{
    public void Configure(EntityTypeBuilder<OfficerAccount> builder)
    {
        builder.ToTable("OfficerAccounts");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.DisplayName).HasMaxLength(50);
        builder.HasIndex(a => a.Agency);
        builder.HasIndex(a => a.SetUpDigest).IsUnique();
    }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("OfficerRecoveryCodes");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasVersion();
        builder.HasIndex(c => new { c.Officer, c.Digest }).IsUnique();
    }
}

internal sealed class FormerPasswordConfiguration : IEntityTypeConfiguration<FormerPassword>
{
    public void Configure(EntityTypeBuilder<FormerPassword> builder)
    {
        builder.ToTable("OfficerFormerPasswords");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Hash).HasMaxLength(FormerPassword.LongestHash).IsUnicode(false);
        builder.HasIndex(p => new { p.Officer, p.Id });
    }
}
