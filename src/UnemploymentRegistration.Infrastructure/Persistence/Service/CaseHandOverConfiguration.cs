using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Infrastructure.Persistence.Service;

internal sealed class CaseHandOverConfiguration : IEntityTypeConfiguration<CaseHandOver>
{
    public void Configure(EntityTypeBuilder<CaseHandOver> builder)
    {
        builder.ToTable("CaseHandOvers");
        builder.IsAggregate();
        builder.Ignore(h => h.From).Ignore(h => h.To).Ignore(h => h.IsOpen);
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Name).HasMaxLength(50);
        builder.Property(h => h.DocumentMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(h => h.Reason).HasMaxLength(150);
        builder.HasOne<ServiceCase>().WithMany().HasForeignKey(h => h.Case).OnDelete(DeleteBehavior.Restrict);

        // One open offer of a case, however many officers offer it at once.
        builder.HasIndex(h => h.Case, "UX_CaseHandOvers_Open").IsUnique().HasFilter("Status = 'Offered'");
        builder.HasIndex(h => new { h.Case, h.Id }, "IX_CaseHandOvers_Case");

        // What waits for an answer, on both sides and at each height.
        builder.HasIndex(h => new { h.ToAgency, h.Status, h.Id }, "IX_CaseHandOvers_ToAgency");
        builder.HasIndex(h => new { h.ToStreet, h.Status, h.Id }, "IX_CaseHandOvers_ToStreet");
        builder.HasIndex(h => new { h.ToCounty, h.Status, h.Id }, "IX_CaseHandOvers_ToCounty");
        builder.HasIndex(h => new { h.ToCity, h.Status, h.Id }, "IX_CaseHandOvers_ToCity");
        builder.HasIndex(h => new { h.FromAgency, h.Status, h.Id }, "IX_CaseHandOvers_FromAgency");
        builder.HasIndex(h => new { h.FromStreet, h.Status, h.Id }, "IX_CaseHandOvers_FromStreet");
        builder.HasIndex(h => new { h.FromCounty, h.Status, h.Id }, "IX_CaseHandOvers_FromCounty");
        builder.HasIndex(h => new { h.FromCity, h.Status, h.Id }, "IX_CaseHandOvers_FromCity");
        builder.HasIndex(h => new { h.Status, h.Id }, "IX_CaseHandOvers_Province");
    }
}
