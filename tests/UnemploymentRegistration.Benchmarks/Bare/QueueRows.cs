using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Data.Sqlite;

namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>The portal's own queue page with its rows taken out: what stands around them, and one row in pieces.</summary>
/// <remarks>Each row shows its own number, name and masked numbers; agency and due day keep the words of the first one.</remarks>
internal sealed class QueueRows(string page)
{
    private const string Begin = "<tbody>";
    private const string End = "</tbody>";
    private const string EndOfRow = "</tr>";

    private readonly string _before = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
    private readonly string _after = page[page.IndexOf(End, StringComparison.Ordinal)..];
    private readonly string _row = FirstRow(page);
    private (string Text, int Value)[]? _pieces;

    public static string SqlOf(string level) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT Id, Name, DocumentMasked, MobileMasked, Agency, Channel, RoutingRule, SubmittedAt, DecisionDue, DecisionDueIsProvisional,
               DocumentNeedsLook, ClaimedBy, ClaimedAt
        FROM RegistrationApplications
        WHERE Agency{level} = $head AND Status = 'Pending'
        ORDER BY DecisionDue, Id LIMIT 21
        """);

    public string Print(SqliteCommand query)
    {
        var html = new StringBuilder(page.Length + 1024).Append(_before);
        using var rows = query.ExecuteReader();
        for (var printed = 0; printed < 20 && rows.Read(); printed++)
        {
            string[] values = [rows.GetInt64(0).ToString(CultureInfo.InvariantCulture), rows.GetString(1), rows.GetString(2), rows.GetString(3)];
            _ = (rows.GetString(4), rows.GetString(5), rows.GetString(6), rows.GetString(7), rows.GetString(8), rows.GetInt64(9), rows.GetInt64(10));
            foreach (var (text, value) in _pieces ??= Cut(_row, values))
            {
                html.Append(text);
                if (value >= 0)
                {
                    html.Append(HtmlEncoder.Default.Encode(values[value]));
                }
            }
        }

        return html.Append(_after).ToString();
    }

    private static string FirstRow(string page)
    {
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return page[start..(page.IndexOf(EndOfRow, start, StringComparison.Ordinal) + EndOfRow.Length)];
    }

    // At each place where one of the first row's values stands.
    private static (string Text, int Value)[] Cut(string row, string[] values)
    {
        var pieces = new List<(string, int)>();
        var from = 0;
        while (true)
        {
            var next = values
                .Select((value, index) => (Place: row.IndexOf(value, from, StringComparison.Ordinal), Index: index))
                .Where(found => found.Place >= 0)
                .OrderBy(found => found.Place).ThenByDescending(found => values[found.Index].Length)
                .FirstOrDefault((Place: -1, Index: -1));
            if (next.Place < 0)
            {
                pieces.Add((row[from..], -1));
                return [.. pieces];
            }

            pieces.Add((row[from..next.Place], next.Index));
            from = next.Place + values[next.Index].Length;
        }
    }
}
