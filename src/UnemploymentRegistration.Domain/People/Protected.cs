namespace UnemploymentRegistration.Domain.People;

/// <summary>Personal data as it is stored: opaque until an <see cref="IFieldProtector"/> opens it on purpose.</summary>
public sealed record Protected(ReadOnlyMemory<byte> Bytes);
