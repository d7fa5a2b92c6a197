using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence.Service;

internal sealed class ServiceContactConfiguration : IEntityTypeConfiguration<ServiceContact>
{
    private const int CodesLength = 400;

    public void Configure(EntityTypeBuilder<ServiceContact> builder)
    {
        builder.ToTable("ServiceContacts");
        builder.HasVersion();
        builder.Ignore(c => c.Counts).Ignore(c => c.IsAttempt);
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Offered).HasJsonList(CodesLength);
        builder.Property(c => c.Changes).HasJsonList(CodesLength);
        builder.Property(c => c.Policies).HasJsonList(CodesLength);
        builder.HasOne<ServiceCase>().WithMany().HasForeignKey(c => c.Case).IsRequired(false).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.Case, c.Id }, "IX_ServiceContacts_Case");
    }
}
