using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Persistence.Registration;

internal sealed class RegisterMovementConfiguration : IEntityTypeConfiguration<RegisterMovement>
{
    public void Configure(EntityTypeBuilder<RegisterMovement> builder)
    {
        builder.ToTable("RegisterMovements");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasOne<RegistrationRecord>().WithMany(r => r.Movements).HasForeignKey(m => m.Registration).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.Registration, m.Id }, "IX_RegisterMovements_Registration");

        // The ledger of an agency at each height: its days, and what came and went on them.
        builder.HasIndex(m => new { m.To, m.On, m.Id }, "IX_RegisterMovements_To");
        builder.HasIndex(m => new { m.ToCounty, m.On, m.Id }, "IX_RegisterMovements_ToCounty");
        builder.HasIndex(m => new { m.ToCity, m.On, m.Id }, "IX_RegisterMovements_ToCity");
        builder.HasIndex(m => new { m.From, m.On, m.Id }, "IX_RegisterMovements_From");
        builder.HasIndex(m => new { m.FromCounty, m.On, m.Id }, "IX_RegisterMovements_FromCounty");
        builder.HasIndex(m => new { m.FromCity, m.On, m.Id }, "IX_RegisterMovements_FromCity");
        builder.HasIndex(m => new { m.On, m.Id }, "IX_RegisterMovements_Day");
    }
}
