using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Desk;

namespace UnemploymentRegistration.Infrastructure.Persistence.Desk;

internal sealed class KeptFormConfiguration : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.ToTable("KeptForms");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Form).HasMaxLength(KeptForm.LongestName).IsUnicode(false);
        builder.HasIndex(f => new { f.Officer, f.Form }).IsUnique();
        builder.HasIndex(f => f.KeptAt);
    }
}
