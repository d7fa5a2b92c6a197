using Microsoft.AspNetCore.WebUtilities;
using UnemploymentRegistration.Infrastructure.Desk;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>What stands around every list: saved filters, columns, export, and the addresses of its states.</summary>
public sealed record ListTools(string Path, ListQuery Query, IReadOnlyList<FilterName> Filters, IReadOnlyList<ColumnChoice> Columns, bool MayExport)
{
    /// <summary>What the officer typed for the name of a filter, where it was refused.</summary>
    public string? FilterName { get; init; }

    /// <summary>The list without any filter, not even the one it opens with.</summary>
    public string WholeAddress => WholeOf(Path);

    /// <summary>The state as a form carries it on.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Carried =>
        Query.Fields.Append(KeyValuePair.Create("name", Query.Name)).Where(known => !string.IsNullOrEmpty(known.Value));

    public bool Shows(string column) => Columns.Any(choice => choice.Key == column && choice.IsShown);

    public string AddressWith(string field, string value) => QueryHelpers.AddQueryString(
        Path, Addressed(Query).Where(known => known.Key != field).Append(KeyValuePair.Create(field, (string?)value)));

    public static string AddressOf(string path, ListQuery query)
    {
        var fields = Addressed(query).ToList();
        return fields.Count == 0 ? WholeOf(path) : QueryHelpers.AddQueryString(path, fields);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Addressed(ListQuery query) =>
        query.Fields.Append(KeyValuePair.Create("who", query.Who)).Where(known => !string.IsNullOrEmpty(known.Value));

    private static string WholeOf(string path) => $"{path}?all=true";
}
