using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>The number by which one running program marks its keys; held by renewing it, free again when it lapses.</summary>
/// <remarks>By the machine's clock, like the keys themselves.</remarks>
public sealed class NodeLease
{
    public int Node { get; init; }

    /// <summary>Which program holds it: host, process, and a random part.</summary>
    public string Holder { get; set; } = "";

    public DateTimeOffset Until { get; set; }
}

internal sealed class NodeLeaseConfiguration : IEntityTypeConfiguration<NodeLease>
{
    public void Configure(EntityTypeBuilder<NodeLease> builder)
    {
        builder.ToTable("NodeLeases");
        builder.HasKey(l => l.Node);
        builder.Property(l => l.Node).ValueGeneratedNever();
        builder.Property(l => l.Holder).HasMaxLength(100);
        builder.HasVersion();
    }
}
