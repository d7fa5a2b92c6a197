using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>报告常住地变更: in force at once; where another platform serves the new place, the case is to be handed over (9.5, 9.7).</summary>
public sealed record ReportNewResidence(RegistrationRecordId Registration, ApplicantAccountId Account, PlaceAddress Residence);

public sealed class ReportNewResidenceHandler(
    IRegistryDbContext db,
    Reporting reporting,
    ReferenceData reference,
    IFieldProtector protector,
    TimeProvider clock)
{
    public async Task<Result> HandleAsync(ReportNewResidence command, CancellationToken cancellationToken)
    {
        if (await reporting.FindAsync(command.Registration, command.Account, cancellationToken) is not { } record)
        {
            return PersonReportErrors.NotFound;
        }

        var before = new PlaceAddress(record.ResidenceDivision, record.OpenParticulars(protector).ResidenceDetail);
        if (before == command.Residence)
        {
            return PersonReportErrors.SameResidence;
        }

        var moving = record.MoveResidence(command.Residence, protector);
        if (moving.IsRefused)
        {
            return PersonReportErrors.NotRegistered;
        }

        var words = PersonReportWords.Of($"原来：{InWords(before)}；现在：{InWords(command.Residence)}");
        var filing = new PersonReportFiling(PersonReportKind.NewResidence, Topic: null, On: null, words, clock.GetUtcNow());
        var report = await reporting.AddAsync(record, filing, cancellationToken);
        if (report.IsRefused)
        {
            return report.Error;
        }

        if (reference.Current.Router.ServingPlatformOf(record.ResidenceDivision, record.RegisteringAgency) != record.ServingAgency)
        {
            await reporting.ExpectAsync(CaseDuty.HandOver, record, filing.At, cancellationToken);
        }

        return await db.SaveUnlessLostAsync(PersonReportErrors.ChangedMeanwhile, cancellationToken);
    }

    private string InWords(PlaceAddress address) => reference.Current.Divisions.FullNameOf(address.Division) + address.Detail;
}
