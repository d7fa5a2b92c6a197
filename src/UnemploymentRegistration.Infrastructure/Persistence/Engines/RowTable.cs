namespace UnemploymentRegistration.Infrastructure.Persistence.Engines;

/// <summary>A table with the columns that rows of values are added to, in one order.</summary>
public sealed record RowTable(string Name, IReadOnlyList<string> Columns);
