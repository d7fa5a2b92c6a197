using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence.Desk;

internal sealed class ListArrangementConfiguration : IEntityTypeConfiguration<ListArrangement>
{
    public void Configure(EntityTypeBuilder<ListArrangement> builder)
    {
        builder.ToTable("ListArrangements");
        builder.HasKey(a => new { a.Officer, a.List });
        builder.Property(a => a.Columns).HasJsonList(500);
        builder.HasVersion();
    }
}
