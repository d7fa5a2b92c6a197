using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;

namespace UnemploymentRegistration.Infrastructure.Tests.Agencies;

/// <summary>The reference data as it ships, read once.</summary>
internal static class TheSeeds
{
    public static IReadOnlyList<Division> Divisions { get; } =
        Read(SeedFiles.OpenDivisions, DivisionReader.ReadDivisions);

    public static IReadOnlyList<DivisionChange> Changes { get; } =
        Read(SeedFiles.OpenDivisionChanges, DivisionReader.ReadChanges);

    public static DerivedAgencies Derived { get; } = AgencyDerivation.From(Divisions);

    public static DivisionDirectory DivisionDirectory { get; } = new(Divisions, Changes);

    public static AgencyDirectory AgencyDirectory { get; } = new(Derived.Agencies, Derived.ServiceAreas);

    private static T Read<T>(Func<Stream> open, Func<Stream, T> read)
    {
        using var file = open();
        return read(file);
    }
}
