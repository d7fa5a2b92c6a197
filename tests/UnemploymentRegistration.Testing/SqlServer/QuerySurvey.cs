using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Persistence;
using Xunit.Sdk;

namespace UnemploymentRegistration.Testing.SqlServer;

/// <summary>
/// Whatever query a test makes on SQLite is also put into T-SQL and parsed, when EF Core first compiles it: so that
/// "every query" is every query, and the test that makes a bad one is the test that fails.
/// </summary>
public sealed class QuerySurvey : IQueryExpressionInterceptor
{
    private static readonly SqlServerTwin _twin = new();
    private static readonly ConcurrentQueue<string> _surveyed = new();

    private QuerySurvey()
    {
    }

    // One for all contexts: EF Core keeps a set of inner services for each interceptor that it meets.
    internal static QuerySurvey Instance { get; } = new();

    /// <summary>The queries put into T-SQL so far in this run, as EF Core prints them.</summary>
    public static IReadOnlyCollection<string> Surveyed => _surveyed;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var db = _twin.Open();
        var moved = new MovedToTwin(db);
        var query = moved.Visit(queryExpression);
        if (moved.HasRawSql)
        {
            return queryExpression;
        }

        SqlServerTwin.TextsOfThisThread.Clear();
        try
        {
            Run(db, query);
        }
        catch (Exception exception) when (exception is not XunitException && SqlServerTwin.TextsOfThisThread.Count > 0)
        {
            // It was translated and parsed; that "no rows" is no answer to it does not matter here.
        }

        _surveyed.Enqueue(ExpressionPrinter.Print(queryExpression));
        return queryExpression;
    }

    private static void Run(RegistryDbContext db, Expression query)
    {
        var provider = db.Set<NodeLease>().AsQueryable().Provider;
        if (query.Type.IsAssignableTo(typeof(IQueryable)))
        {
            TSql.AssertParses(provider.CreateQuery(query).ToQueryString());
        }
        else
        {
            provider.Execute(query);
        }
    }
}

/// <summary>Lets the contexts of a test take part in the survey.</summary>
public static class QuerySurveySetup
{
    public static IServiceCollection SurveyForSqlServer(this IServiceCollection services) =>
        services.ConfigureDbContext<RegistryDbContext>(options => options.AddInterceptors(QuerySurvey.Instance));
}
