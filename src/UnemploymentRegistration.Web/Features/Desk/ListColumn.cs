namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>One column of a list: on the page by its key, in an export by its text.</summary>
/// <param name="IsFixed">Shown whatever is chosen: a line must name what it is about.</param>
public sealed record ListColumn<T>(string Key, string Heading, Func<T, string> Text, bool IsFixed = false);

/// <summary>A column as the officer chooses it.</summary>
public sealed record ColumnChoice(string Key, string Heading, bool IsShown, bool IsFixed);

/// <summary>Which of a list's columns an officer sees.</summary>
public static class ListColumns
{
    /// <summary>All of them where none was chosen; keys of columns that are gone mean nothing.</summary>
    public static IReadOnlyList<ListColumn<T>> Chosen<T>(this IReadOnlyList<ListColumn<T>> all, IReadOnlyList<string> keys)
    {
        var isChosen = keys.Count == 0 ? _ => true : new Func<ListColumn<T>, bool>(column => keys.Contains(column.Key));
        return [.. all.Where(column => column.IsFixed || isChosen(column))];
    }

    public static IReadOnlyList<ColumnChoice> AsChoices<T>(this IReadOnlyList<ListColumn<T>> all, IReadOnlyList<string> keys)
    {
        var chosen = all.Chosen(keys);
        return [.. all.Select(column => new ColumnChoice(column.Key, column.Heading, chosen.Contains(column), column.IsFixed))];
    }
}
