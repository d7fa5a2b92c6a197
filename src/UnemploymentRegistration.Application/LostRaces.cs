using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application;

/// <summary>One decision stands, the other is told (rule 7.5): the one place where a lost race becomes words.</summary>
internal static class LostRaces
{
    public static async Task<Result> SaveUnlessLostAsync(
        this IRegistryDbContext db,
        DomainError lost,
        CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return Result.Success;
        }
        catch (Exception exception) when (exception is LostRaceException or DuplicateRowException)
        {
            db.Forget();
            return lost;
        }
    }
}
