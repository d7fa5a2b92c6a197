using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>报告其他联系方式变更: in force at once (rule 9.5).</summary>
public sealed record ReportNewContacts(RegistrationRecordId Registration, ApplicantAccountId Account, OtherContacts Contacts);

/// <summary>固定电话、电子邮箱、其他联系方式.</summary>
public sealed record OtherContacts(string? Landline, string? Email, string? Other)
{
    public static OtherContacts Of(Particulars particulars) => new(particulars.Landline, particulars.Email, particulars.OtherContact);

    // Three ways to somebody's home; no log may print them.
    public override string ToString() => nameof(OtherContacts);
}

public sealed class ReportNewContactsHandler(IRegistryDbContext db, Reporting reporting, IFieldProtector protector, TimeProvider clock)
{
    public async Task<Result> HandleAsync(ReportNewContacts command, CancellationToken cancellationToken)
    {
        if (await reporting.FindAsync(command.Registration, command.Account, cancellationToken) is not { } record)
        {
            return PersonReportErrors.NotFound;
        }

        var (before, after) = (OtherContacts.Of(record.OpenParticulars(protector)), command.Contacts);
        if (before == after)
        {
            return PersonReportErrors.SameContacts;
        }

        if (record.ChangeContacts(after.Landline, after.Email, after.Other, protector).IsRefused)
        {
            return PersonReportErrors.NotRegistered;
        }

        var words = PersonReportWords.Of($"改了{string.Join('、', Changed(before, after))}");
        var filing = new PersonReportFiling(PersonReportKind.NewContact, Topic: null, On: null, words, clock.GetUtcNow());
        var report = await reporting.AddAsync(record, filing, cancellationToken);
        return report.IsRefused ? report.Error : await db.SaveUnlessLostAsync(PersonReportErrors.ChangedMeanwhile, cancellationToken);
    }

    // Which, and not what: the numbers stand in the entry, where a look at them is recorded.
    private static IEnumerable<string> Changed(OtherContacts before, OtherContacts after)
    {
        (string Field, bool IsNew)[] fields =
        [
            ("固定电话", before.Landline != after.Landline), ("电子邮箱", before.Email != after.Email), ("其他联系方式", before.Other != after.Other),
        ];
        return fields.Where(field => field.IsNew).Select(field => field.Field);
    }
}
