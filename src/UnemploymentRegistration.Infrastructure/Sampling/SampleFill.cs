using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>Fills an empty register with made-up people, sealed, indexed and audited like real ones.</summary>
/// <remarks>All processors make people while one writer adds them, a batch in a transaction with its trail.</remarks>
public sealed class SampleFill(
    RegistryDbContext db,
    IDatabaseEngine engine,
    ReferenceData reference,
    CodeLists codes,
    IFieldProtector protector,
    TimeProvider clock)
{
    private const int BatchSize = 1_250;
    private const int OldestAge = 60;

    /// <summary>Real people and made-up ones are never mixed.</summary>
    public static DomainError NotEmpty { get; } =
        new("sample.not-empty", "库中已有失业登记申请。样本数据只能写入没有申请的数据库。");

    /// <summary>Tells how many of the people are written.</summary>
    public async Task<Result> FillAsync(SampleOrder order, IProgress<int> written, CancellationToken cancellationToken)
    {
        if (await db.Applications.AnyAsync(cancellationToken) || await db.Registrations.AnyAsync(cancellationToken))
        {
            return NotEmpty;
        }

        await db.Database.OpenConnectionAsync(cancellationToken);
        await engine.MakeRoomAsync(db, cancellationToken);
        var batches = new Batches(order, reference.Current, codes, protector, clock.GetUtcNow(), db);
        var next = Task.Run(() => batches.Make(0), cancellationToken);
        for (var first = 0; first < order.Total; first += BatchSize)
        {
            var (batch, following) = (await next, first + BatchSize);
            if (following < order.Total)
            {
                next = Task.Run(() => batches.Make(following), cancellationToken);
            }

            await db.InTransactionAsync(() => WriteAsync(batches, batch, cancellationToken), cancellationToken);
            written.Report(Math.Min(following, order.Total));
        }

        return Result.Success;
    }

    private async Task WriteAsync(Batches batches, SampledCase[] batch, CancellationToken cancellationToken)
    {
        var tables = batches.Tables;
        await engine.AddRowsAsync(
            db, tables.Applications.Table, [.. batch.Select(one => one.Application)], cancellationToken);
        await engine.AddRowsAsync(
            db, tables.Registrations.Table, [.. batch.Select(one => one.Registration).OfType<object?[]>()], cancellationToken);
        await engine.AddRowsAsync(
            db, tables.Movements.Table, [.. batch.Select(one => one.Movement).OfType<object?[]>()], cancellationToken);
        await engine.AddRowsAsync(
            db, tables.Services.Table, [.. batch.Select(one => one.Service).OfType<object?[]>()], cancellationToken);
        await engine.AddRowsAsync(db, tables.Contacts.Table, [.. batch.SelectMany(one => one.Contacts)], cancellationToken);
        await new OversightTrail(engine).AppendManyAsync(
            db, [.. batch.SelectMany(one => one.Trail).OrderBy(act => act.At)], cancellationToken);
    }

    /// <summary>Makes the people of a batch, with keys in the order of time.</summary>
    private sealed class Batches(
        SampleOrder order,
        ReferenceSnapshot reference,
        CodeLists codes,
        IFieldProtector protector,
        DateTimeOffset now,
        RegistryDbContext db)
    {
        private readonly SampleTimes _times = new(order, now);
        private readonly KeysInTime _applicationKeys = new(KeySequence.Nodes - 1);
        private readonly KeysInTime _registrationKeys = new(KeySequence.Nodes - 2);
        private readonly KeysInTime _serviceKeys = new(KeySequence.Nodes - 3);
        private readonly KeysInTime _contactKeys = new(KeySequence.Nodes - 4);
        private readonly MadeUpPeople _people = new(
            codes, new MadeUpPlaces(reference.Divisions), order.Seed, now.DateInChina().AddYears(-OldestAge));

        public SampledTables Tables { get; } = new(db);

        public SampledCase[] Make(int first)
        {
            var following = Math.Min(first + BatchSize, order.Total);
            var cases = new SampledCases(_people, _times, reference, protector, Tables);
            var keys = Enumerable.Range(first, following - first).Select(KeysOf).ToArray();
            return
            [
                .. keys.Select((own, place) => (own, place)).AsParallel().AsOrdered()
                    .Select(person => cases.Make(first + person.place, person.own, following)),
            ];
        }

        private SampleKeys KeysOf(int person)
        {
            var at = _times.SubmittedAt(person);
            return _times.IsRegistered(person)
                ? new SampleKeys(
                    _applicationKeys.Next(at), _registrationKeys.Next(at), _serviceKeys.Next(at), _contactKeys.Next(now), _contactKeys.Next(now))
                : new SampleKeys(_applicationKeys.Next(at), 0, 0, 0, 0);
        }
    }

    /// <summary>Keys as they would have been made then. The last node numbers: programs that serve take the first ones.</summary>
    private sealed class KeysInTime : TimeProvider
    {
        private readonly KeySequence _keys;
        private DateTimeOffset _then;

        public KeysInTime(int node)
        {
            _keys = new KeySequence(this);
            _keys.Adopt(node);
        }

        public override DateTimeOffset GetUtcNow() => _then;

        public long Next(DateTimeOffset then)
        {
            _then = then;
            return _keys.Next();
        }
    }
}
