using System.Text.Json;
using UnemploymentRegistration.Application.Intake;

namespace UnemploymentRegistration.Infrastructure.Intake;

/// <summary>Reads <c>codes.json</c>: lists by name, each with its items in the order in which a form shows them.</summary>
public static class CodeListReader
{
    public static CodeLists Read(Stream file)
    {
        var lists = JsonSerializer.Deserialize<Dictionary<string, ListInFile>>(file, JsonSerializerOptions.Web)
            ?? throw new FormatException("There are no code lists.");

        return new CodeLists(lists.ToDictionary(
            list => list.Key,
            list => new CodeList(list.Value.Items.Select(item => ItemFrom(item, list.Value.Levels)))));
    }

    private static CodeItem ItemFrom(ItemInFile item, Dictionary<string, int[]>? levels) =>
        new(item.Code, item.Name, item.RequiresText, item.NationalCode, levels?.GetValueOrDefault(item.Code) ?? []);

    private sealed record ListInFile(ItemInFile[] Items, Dictionary<string, int[]>? Levels);

    private sealed record ItemInFile(string Code, string Name, bool RequiresText, string? NationalCode);
}
