using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>The mobile number with which an applicant signed in, to be offered where the form asks for one.</summary>
public sealed class OwnMobile(IRegistryDbContext db, IFieldProtector protector)
{
    public async Task<string?> FindAsync(ApplicantAccountId id, CancellationToken cancellationToken)
    {
        var account = await db.ApplicantAccounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        return account?.OpenMobile(protector);
    }
}
