using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>调整服务范围: gives a division to an agency, or takes it away; the next application goes by it (rule 5.2).</summary>
public sealed record ChangeServiceArea(AgencyCode Agency, DivisionCode Division, bool Serves, Officer Officer);

public sealed class ChangeServiceAreaHandler(IRegistryDbContext db, ReferenceData reference, ReferenceEdit edit)
{
    public async Task<Result> HandleAsync(ChangeServiceArea command, CancellationToken cancellationToken)
    {
        if (WhyNot(command) is { } error)
        {
            return error;
        }

        await edit.BeginAsync(cancellationToken);
        var known = await db.ServiceAreas.SingleOrDefaultAsync(
            area => area.Agency == command.Agency && area.Division == command.Division,
            cancellationToken);
        if (command.Serves == (known is not null))
        {
            return command.Serves ? AgencyErrors.AreaExists : AgencyErrors.NoSuchArea;
        }

        if (known is null)
        {
            db.ServiceAreas.Add(ServiceArea.Of(command.Agency, command.Division));
        }
        else
        {
            db.ServiceAreas.Remove(known);
        }

        db.Witness(
            command.Agency,
            OversightAct.ServiceAreaChanged,
            nameof(Agency),
            ChangeAgencyHandler.KeyOf(command.Agency),
            $"{(command.Serves ? "增加" : "取消")}{reference.Current.Divisions.FullNameOf(command.Division)}（{command.Division}）");
        return await edit.SaveAsync(cancellationToken);
    }

    private DomainError? WhyNot(ChangeServiceArea command)
    {
        var (data, jurisdiction) = (reference.Current, command.Officer.Jurisdiction);
        if (data.Agencies.FindWithin(command.Agency, jurisdiction) is null)
        {
            return AgencyErrors.NotFound;
        }

        // A division that a new list has dropped can still be taken away, and not given.
        var isKnown = !command.Serves || (DivisionCode.Jilin.Contains(command.Division) && data.Divisions.Find(command.Division) is not null);
        return isKnown && data.Agencies.Reaches(command.Division, jurisdiction) ? null : AgencyErrors.NoSuchDivision;
    }
}
