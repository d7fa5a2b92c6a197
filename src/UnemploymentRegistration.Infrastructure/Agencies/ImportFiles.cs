using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Calendars;

namespace UnemploymentRegistration.Infrastructure.Agencies;

/// <summary>导入预演: what a file would do; only the part of its kind is filled, and none where the file is wrong.</summary>
public sealed record ImportRehearsal(IReadOnlyList<LineError> Errors)
{
    public CalendarPlan? Calendar { get; init; }

    public DivisionDifference? Divisions { get; init; }

    public DivisionChangeDifference? DivisionChanges { get; init; }

    public AgencyImportPlan? Agencies { get; init; }

    public bool ChangesNothing =>
        Errors.Count == 0
        && (Calendar?.Difference.IsEmpty ?? Divisions?.IsEmpty ?? DivisionChanges?.IsEmpty ?? Agencies?.IsEmpty ?? true);
}

/// <summary>导入: one way for the administrator's pages and the operator's verbs: read, check, rehearse, apply.</summary>
public sealed class ImportFiles(
    CalendarPlans calendars,
    ChangeCalendarHandler changeCalendar,
    ChangeDivisionsHandler changeDivisions,
    ImportAgenciesHandler importAgencies,
    TimeProvider clock)
{
    private const int DigestShown = 12;

    private static readonly DomainError _unsound = new("import.unsound", "文件有错误，没有导入。");

    public async Task<ImportRehearsal> RehearseAsync(StagedImport staged, CancellationToken cancellationToken)
    {
        switch (staged.Kind)
        {
            case StagedImportKind.Calendar:
                var years = HolidayReader.Read(staged.Content);
                return new ImportRehearsal(years.Errors)
                {
                    Calendar = years.IsSound ? await calendars.RehearseAsync(All(years.Rows), cancellationToken) : null,
                };
            case StagedImportKind.Divisions:
                var divisions = DivisionReader.ReadDivisions(staged.Content);
                return new ImportRehearsal(divisions.Errors)
                {
                    Divisions = divisions.IsSound ? await changeDivisions.RehearseAsync(divisions.Rows, cancellationToken) : null,
                };
            case StagedImportKind.DivisionChanges:
                var changes = DivisionReader.ReadChanges(staged.Content);
                return new ImportRehearsal(changes.Errors)
                {
                    DivisionChanges = changes.IsSound ? await changeDivisions.RehearseAsync(changes.Rows, cancellationToken) : null,
                };
            default:
                var agencies = ReadAgencies(staged);
                return new ImportRehearsal(agencies.Errors)
                {
                    Agencies = agencies.IsSound ? importAgencies.Rehearse(agencies.Rows) : null,
                };
        }
    }

    /// <summary>Makes the change and marks the file as applied, in one transaction; a file is applied once.</summary>
    public async Task<Result> ApplyAsync(StagedImport staged, CancellationToken cancellationToken)
    {
        var application = staged.Apply(clock.GetUtcNow());
        if (application.IsRefused)
        {
            return application;
        }

        var source = $"文件 {staged.FileName}，{staged.Digest[..DigestShown]}";
        return staged.Kind switch
        {
            StagedImportKind.Calendar => await ApplyAsync(
                HolidayReader.Read(staged.Content), years => ImportAsync(years, source, cancellationToken)),
            StagedImportKind.Divisions => await ApplyAsync(
                DivisionReader.ReadDivisions(staged.Content),
                async rows => (await changeDivisions.ImportAsync(rows, source, cancellationToken)).Error),
            StagedImportKind.DivisionChanges => await ApplyAsync(
                DivisionReader.ReadChanges(staged.Content),
                async rows => (await changeDivisions.ImportAsync(rows, source, cancellationToken)).Error),
            _ => await ApplyAsync(
                ReadAgencies(staged),
                async rows => (await importAgencies.HandleAsync(rows, source, cancellationToken)).Error),
        };
    }

    private static async Task<Result> ApplyAsync<T>(FileReading<T> reading, Func<IReadOnlyList<T>, Task<DomainError?>> apply)
    {
        var error = reading.IsSound ? await apply(reading.Rows) : _unsound;
        return error is null ? Result.Success : error;
    }

    private async Task<DomainError?> ImportAsync(IReadOnlyList<PublishedYear> years, string source, CancellationToken cancellationToken)
    {
        var names = string.Join("、", years.Select(year => year.Year));
        var import = new ChangeCalendar(
            All(years), OversightAct.CalendarYearImported, $"导入{names}年日历，{source}", [.. years.Select(year => year.Year)]);
        return (await changeCalendar.HandleAsync(import, cancellationToken)).Error;
    }

    private FileReading<ListedAgency> ReadAgencies(StagedImport staged)
    {
        var reading = AgencyListFile.Read(staged.Content);
        var errors = reading.IsSound ? importAgencies.Check(reading.Rows) : reading.Errors;
        return new FileReading<ListedAgency>(errors.Count == 0 ? reading.Rows : [], errors);
    }

    private static Func<CalendarState, CalendarState> All(IReadOnlyList<PublishedYear> years) =>
        current => years.Aggregate(current, (state, year) => state.With(year));
}
