using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>Every table with something sealed or indexed, in the order in which they are renewed.</summary>
internal sealed class RenewalSteps(FieldProtector protector, UnreadableRows unreadable)
{
    public IReadOnlyList<IRenewalStep> For(RegistryDbContext db) =>
    [
        new VerdictStep(protector, unreadable),
        new AggregateStep<RegistrationApplication>(ApplicationsBehind, RenewAsync),
        Step<RegistrationRecord>(
            (tables, key) => tables.Registrations.IgnoreQueryFilters().Where(r => r.Id > new RegistrationRecordId(key)).OrderBy(r => r.Id),
            record => record.RenewKeys(protector)),
        Step<Objection>(
            (tables, key) => tables.Objections.IgnoreQueryFilters().Where(o => o.Id > new ObjectionId(key)).OrderBy(o => o.Id),
            objection => objection.RenewKeys(protector)),
        Step<DataRequest>(
            (tables, key) => tables.DataRequests.IgnoreQueryFilters().Where(r => r.Id > new DataRequestId(key)).OrderBy(r => r.Id),
            request => request.RenewKeys(protector)),
        Step<Deregistration>(
            (tables, key) => tables.Deregistrations.IgnoreQueryFilters().Where(d => d.Id > new DeregistrationId(key)).OrderBy(d => d.Id),
            deregistration => deregistration.RenewKeys(protector)),
        Step<FalseStatement>(
            (tables, key) => tables.FalseStatements.IgnoreQueryFilters().Where(s => s.Id > key).OrderBy(s => s.Id),
            statement => statement.RenewKeys(protector)),
        new AccountStep(protector, unreadable),
        .. ColumnsOf(db.Model),
        new BlockStep(protector, unreadable),
    ];

    /// <summary>Every statement written by hand, for the test that parses what SQL Server will be sent.</summary>
    public static IReadOnlyList<string> StatementsFor(IModel model) =>
    [
        BlockStep.Statement,
        .. SealedColumns(model).Select(column => ColumnStep<Finding>.StatementFor(column.Table, column.Column)),
        .. FormerKeys.StatementsFor(model),
    ];

    /// <summary>Every sealed column: of records with a trail, of accounts, and of everything else.</summary>
    internal static IEnumerable<(IEntityType Type, string Table, string Column)> SealedColumns(IModel model) =>
        from type in model.GetEntityTypes()
        from property in type.GetProperties()
        where property.ClrType == typeof(Protected)
        select (type, type.GetTableName()!, property.GetColumnName());

    private static IQueryable<RegistrationApplication> ApplicationsBehind(RegistryDbContext db, long key) =>
        db.Applications.IgnoreQueryFilters().Where(a => a.Id > new RegistrationApplicationId(key)).OrderBy(a => a.Id);

    private AggregateStep<T> Step<T>(Func<RegistryDbContext, long, IQueryable<T>> behind, Func<T, bool> renew)
        where T : Aggregate =>
        new(behind, (_, rows, _) => Task.FromResult(rows.Count(row => unreadable.Unless(() => renew(row)))));

    // The answers beside a form are about its person by their index, so both change in one transaction.
    private async Task<int> RenewAsync(RegistryDbContext db, IReadOnlyList<RegistrationApplication> rows, CancellationToken cancellationToken)
    {
        var byId = rows.ToDictionary(row => row.Id);
        RegistrationApplicationId[] numbers = [.. byId.Keys];
        var answers = await db.SourceAnswers.IgnoreQueryFilters()
            .Where(answer => numbers.Contains(answer.Application))
            .ToListAsync(cancellationToken);
        foreach (var answer in answers.Where(answer => !protector.IsCurrent(answer.Person)))
        {
            unreadable.Unless(() =>
            {
                answer.RenewKeys(byId[answer.Application], protector);
                return true;
            });
        }

        return rows.Count(row => unreadable.Unless(() => row.RenewKeys(protector)));
    }

    private IEnumerable<IRenewalStep> ColumnsOf(IModel model) =>
        from column in SealedColumns(model)
        where !typeof(Aggregate).IsAssignableFrom(column.Type.ClrType) && column.Type.ClrType != typeof(ApplicantAccount)
        select (IRenewalStep)Activator.CreateInstance(
            typeof(ColumnStep<>).MakeGenericType(column.Type.ClrType), column.Table, column.Column, protector, unreadable)!;
}
