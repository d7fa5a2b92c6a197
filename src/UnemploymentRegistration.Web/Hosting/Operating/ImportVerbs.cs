using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Agencies;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>import-calendar, import-divisions, import-agencies: the same as the administrator's pages, in one go.</summary>
public static class ImportVerbs
{
    private const string Changes = "changes";

    public static Verb Calendar { get; } = new(
        "import-calendar",
        "FILE",
        "imports years of the calendar (JSON as Seeds/holidays.json) and moves open clocks",
        (words, services) => ImportAsync(StagedImportKind.Calendar, words, services));

    public static Verb Divisions { get; } = new(
        "import-divisions",
        "FILE",
        "imports the list of divisions, or of their changes where the file's name says \"changes\" (CSV)",
        (words, services) => ImportAsync(KindOf(words), words, services));

    public static Verb Agencies { get; } = new(
        "import-agencies",
        "FILE",
        "opens and changes agencies by a list (CSV as /admin/agencies/export)",
        (words, services) => ImportAsync(StagedImportKind.Agencies, words, services));

    private static StagedImportKind KindOf(string[] words) =>
        words is [var file] && Path.GetFileName(file).Contains(Changes, StringComparison.OrdinalIgnoreCase)
            ? StagedImportKind.DivisionChanges
            : StagedImportKind.Divisions;

    private static async Task<int> ImportAsync(StagedImportKind kind, string[] words, IServiceProvider services)
    {
        if (words is not [var path] || !File.Exists(path))
        {
            await Console.Error.WriteLineAsync("请给出一个要导入的文件。");
            return Verb.WrongUse;
        }

        if (new FileInfo(path).Length > StagedImport.MostBytes)
        {
            await Console.Error.WriteLineAsync("文件太大。");
            return Verb.Refused;
        }

        var content = await File.ReadAllBytesAsync(path);
        return await services.WithNodeAsync(scope => ImportAsync(kind, Path.GetFileName(path), content, scope));
    }

    private static async Task<int> ImportAsync(StagedImportKind kind, string name, byte[] content, IServiceProvider scope)
    {
        var (imports, files) = (scope.GetRequiredService<StagedImports>(), scope.GetRequiredService<ImportFiles>());
        var id = await imports.StageAsync(kind, name, content, new OfficerId(0), CancellationToken.None);
        var staged = (await imports.FindAsync(id, CancellationToken.None))!;
        var rehearsal = await files.RehearseAsync(staged, CancellationToken.None);
        foreach (var error in rehearsal.Errors)
        {
            await Console.Error.WriteLineAsync($"第 {error.Line} 行：{error.Message}");
        }

        if (rehearsal.Errors.Count > 0)
        {
            return Verb.Refused;
        }

        if (rehearsal.ChangesNothing)
        {
            Console.WriteLine("与现有数据相同，没有改动。");
            return Verb.Done;
        }

        return await ApplyAsync(id, scope);
    }

    private static async Task<int> ApplyAsync(long id, IServiceProvider scope)
    {
        // The rehearsal may have let go of what was read.
        var staged = (await scope.GetRequiredService<StagedImports>().FindAsync(id, CancellationToken.None))!;
        var application = await scope.GetRequiredService<ImportFiles>().ApplyAsync(staged, CancellationToken.None);
        if (application.IsRefused)
        {
            await Console.Error.WriteLineAsync(application.Error.Message);
            return Verb.Refused;
        }

        while (await scope.GetRequiredService<MoveClocks>().AdvanceAsync(CancellationToken.None))
        {
        }

        while (await scope.GetRequiredService<EmptyClosedAgencies>().AdvanceAsync(CancellationToken.None))
        {
        }

        Console.WriteLine($"已导入{staged.FileName}。");
        if (staged.Kind is StagedImportKind.Calendar)
        {
            var sweep = (await scope.GetRequiredService<ClockSweeps>().LatestAsync(CancellationToken.None))[0];
            Console.WriteLine($"核对未结期限 {sweep.Looked} 件，改期 {sweep.Moved} 件。");
        }

        return Verb.Done;
    }
}
