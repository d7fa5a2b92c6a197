using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>One line of a list of referred people: who, and where they live.</summary>
public sealed record ReferralRow(long Line, ReferredPerson Person, DivisionCode Residence);

/// <summary>What became of a line, or would become of it; the person by name alone.</summary>
public sealed record ImportedReferral(long Line, string Name, DomainError? Refusal);

/// <summary>导入参照服务人员: a list from another office, each line on its own, so that one refusal stops no other (rule 1.4).</summary>
/// <param name="IsRehearsal">Only says what would become of each line.</param>
public sealed record ImportReferrals(IReadOnlyList<ReferralRow> Rows, Officer Officer, bool IsRehearsal);

public sealed class ImportReferralsHandler(IRegistryDbContext db, ReferPersonHandler referPerson, ReferenceData reference)
{
    public async Task<IReadOnlyList<ImportedReferral>> HandleAsync(ImportReferrals command, CancellationToken cancellationToken)
    {
        List<ImportedReferral> outcomes = [];
        foreach (var row in command.Rows)
        {
            var refusal = command.IsRehearsal
                ? await referPerson.FindRefusalAsync(row.Person, cancellationToken)
                : (await referPerson.HandleAsync(new(row.Person, ServingOf(row, command.Officer), command.Officer), cancellationToken)).Error;
            outcomes.Add(new ImportedReferral(row.Line, row.Person.Name.Value, refusal));
            db.Forget();
        }

        return outcomes;
    }

    // The nearest platform in the officer's jurisdiction; whoever lives outside it is looked after by the agency itself.
    private AgencyCode ServingOf(ReferralRow row, Officer officer)
    {
        var data = reference.Current;
        var nearest = data.Router.ServingPlatformOf(row.Residence, officer.Agency);
        return officer.Jurisdiction.Covers(data.Agencies.PathOf(nearest)) ? nearest : officer.Agency;
    }
}
