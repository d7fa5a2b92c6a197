using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>新设机构: below an agency of the own jurisdiction; it serves no place until one is given to it.</summary>
public sealed record OpenAgency(
    AgencyCode Code,
    AgencyLevel Level,
    AgencyCode Superior,
    AgencyFacts Facts,
    Officer Officer);

public sealed class OpenAgencyHandler(IRegistryDbContext db, ReferenceData reference, ReferenceEdit edit)
{
    public async Task<Result> HandleAsync(OpenAgency command, CancellationToken cancellationToken)
    {
        var agencies = reference.Current.Agencies;
        if (agencies.Find(command.Code) is not null)
        {
            return AgencyErrors.CodeTaken;
        }

        if (agencies.FindWithin(command.Superior, command.Officer.Jurisdiction) is not { } superior)
        {
            return AgencyErrors.NotFound;
        }

        if (superior.Level >= command.Level)
        {
            return AgencyErrors.SuperiorMustBeBroader;
        }

        await edit.BeginAsync(cancellationToken);
        var agency = Agency.Open(command.Code, command.Facts.Name, command.Level, command.Superior, command.Facts.IsUrban);
        agency.Become(command.Facts);
        db.Agencies.Add(agency);
        db.Witness(
            agency.Code,
            OversightAct.AgencyOpened,
            nameof(Agency),
            ChangeAgencyHandler.KeyOf(agency.Code),
            $"{agency.Name}，上级机构{superior.Name}");
        return await edit.SaveAsync(cancellationToken);
    }
}
