using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>
/// Registrations that ended long ago, with their form, their service case and all that hangs on them: who it was goes, the
/// ledger stays (rule 11.3). An open objection or request and a false statement that was judged lately keep them.
/// </summary>
internal sealed class AnonymisingRegistrations : IRetentionWork
{
    private const int BatchSize = 100;

    public RetentionClass Class => RetentionClass.EndedRegistrations;

    public async Task<RetentionBatch> RunAsync(
        IServiceProvider services,
        DateTimeOffset before,
        long behind,
        CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<RegistryDbContext>();
        var (from, day) = (new RegistrationRecordId(behind), before.DateInChina());
        var records = await db.Registrations
            .Where(r => r.Id > from && r.Status == RegistrationStatus.Ended && r.AnonymisedOn == null && r.EndedOn <= day)
            .OrderBy(r => r.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (records.Count == 0)
        {
            return new RetentionBatch(0, 0, behind);
        }

        var kept = await KeptAsync(services, records, before, cancellationToken);
        List<RegistrationRecord> past = [.. records.Where(record => !kept.Contains(record.Id))];
        await AnonymiseAsync(services, past, cancellationToken);
        return new RetentionBatch(records.Count, past.Count, records[^1].Id.Value);
    }

    private static async Task<HashSet<RegistrationRecordId>> KeptAsync(
        IServiceProvider services,
        List<RegistrationRecord> records,
        DateTimeOffset before,
        CancellationToken cancellationToken)
    {
        var (db, anonymising) = (services.GetRequiredService<RegistryDbContext>(), services.GetRequiredService<Anonymising>());
        var numbers = records.ConvertAll(record => record.Id);
        var applications = await anonymising.KeptAsync([.. records.Select(record => record.Application)], except: null, cancellationToken);
        var judged = await db.FalseStatements.AsNoTracking()
            .Where(s => numbers.Contains(s.Registration) && (s.Status == FalseStatementStatus.Recorded || s.JudgedAt > before))
            .Select(s => s.Registration)
            .ToListAsync(cancellationToken);
        return [.. records.Where(record => applications.Contains(record.Application)).Select(record => record.Id), .. judged];
    }

    private static async Task AnonymiseAsync(IServiceProvider services, List<RegistrationRecord> past, CancellationToken cancellationToken)
    {
        var (db, protector) = (services.GetRequiredService<RegistryDbContext>(), services.GetRequiredService<IFieldProtector>());
        var today = services.GetRequiredService<TimeProvider>().TodayInChina();
        var (numbers, forms) = (past.ConvertAll(record => record.Id), past.ConvertAll(record => record.Application));
        var applications = await db.Applications.Where(a => forms.Contains(a.Id)).ToListAsync(cancellationToken);
        var cases = await db.ServiceCases
            .Where(c => c.Registration != null && numbers.Contains(c.Registration.Value))
            .ToListAsync(cancellationToken);
        past.ForEach(record => record.Anonymise(today, protector));
        cases.ForEach(one => one.Anonymise(today));
        await services.GetRequiredService<Anonymising>().AnonymiseEndedAsync(applications, today, cancellationToken);

        var traces = new PersonTraces(db);
        await traces.DeleteOfCasesAsync(cases.ConvertAll(one => one.Id), cancellationToken);
        await traces.DeleteOfRegistrationsAsync(numbers, cancellationToken);
    }
}
