using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit.Sdk;

namespace UnemploymentRegistration.Testing.SqlServer;

/// <summary>Parses T-SQL as SQL Server 2019 would.</summary>
public static class TSql
{
    /// <summary>Fails the test with the parser's words and the text.</summary>
    public static void AssertParses(string sql)
    {
        var parser = new TSql150Parser(initialQuotedIdentifiers: true);
        using var reader = new StringReader(sql);
        parser.Parse(reader, out var errors);
        if (errors.Count > 0)
        {
            var words = string.Join('\n', errors.Select(error => $"{error.Line}:{error.Column} {error.Message}"));
            throw new XunitException($"SQL Server would refuse this:\n{words}\n\n{sql}");
        }
    }
}
