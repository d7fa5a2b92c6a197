using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>What the tables of all aggregates have in common.</summary>
internal static class AggregateConfiguration
{
    public static void IsAggregate<T>(this EntityTypeBuilder<T> builder)
        where T : Aggregate
    {
        builder.Ignore(a => a.Acts);
        builder.Ignore(a => a.Overseer);
        builder.Ignore(a => a.OversightKey);
        builder.HasVersion();
    }

    /// <summary>SQLite has no row version, so the program counts the versions itself.</summary>
    public static void HasVersion<T>(this EntityTypeBuilder<T> builder)
        where T : class => builder.Property<int>("Version").IsConcurrencyToken();
}
