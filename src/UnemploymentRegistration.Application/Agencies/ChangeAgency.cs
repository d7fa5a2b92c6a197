using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>修改机构: what an administrator writes of an agency in the own jurisdiction; each changed fact stands in the trail.</summary>
/// <param name="Version">The version that the administrator saw; another one means that somebody else was faster.</param>
public sealed record ChangeAgency(AgencyCode Agency, int Version, AgencyFacts Facts, Officer Officer);

public sealed class ChangeAgencyHandler(IRegistryDbContext db, ReferenceData reference, ReferenceEdit edit)
{
    public async Task<Result> HandleAsync(ChangeAgency command, CancellationToken cancellationToken)
    {
        if (reference.Current.Agencies.FindWithin(command.Agency, command.Officer.Jurisdiction) is null)
        {
            return AgencyErrors.NotFound;
        }

        await edit.BeginAsync(cancellationToken);
        var agency = await db.Agencies.SingleAsync(a => a.Code == command.Agency, cancellationToken);
        if (agency.Version != command.Version)
        {
            return AgencyErrors.ChangedMeanwhile;
        }

        var before = agency.Facts;
        var change = agency.Become(command.Facts);
        if (change.IsRefused || before == agency.Facts)
        {
            return change;
        }

        foreach (var note in TrailNotes.Of(before, agency.Facts))
        {
            db.Witness(agency.Code, OversightAct.AgencyChanged, nameof(Agency), KeyOf(agency.Code), note);
        }

        return await edit.SaveAsync(cancellationToken);
    }

    /// <summary>The trail names a record by a number; an agency's code is one.</summary>
    internal static long KeyOf(AgencyCode agency) => long.Parse(agency.Value, CultureInfo.InvariantCulture);
}
