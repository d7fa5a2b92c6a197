using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight;

/// <summary>
/// How far a chain had come when records became comparable across releases (<see cref="LateColumns"/>): the digests of what
/// began before may show one step that nobody can follow, where an earlier release gave way to the next.
/// </summary>
/// <remarks>Filled by the migration that made it and by nothing else; a database made since then has none.</remarks>
public sealed class OversightBaseline
{
    private OversightBaseline()
    {
    }

    public AgencyCode Chain { get; private init; }

    public long Sequence { get; private init; }
}

internal sealed class OversightBaselineConfiguration : IEntityTypeConfiguration<OversightBaseline>
{
    public void Configure(EntityTypeBuilder<OversightBaseline> builder)
    {
        builder.ToTable("OversightBaselines");
        builder.HasKey(b => b.Chain);
    }
}
