using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Account;

/// <summary>Who is signed in costs one query on an index for a request, and none for a style sheet.</summary>
public sealed class AskingWhoIsThere(AskingWhoIsThere.Counted portal) : IClassFixture<AskingWhoIsThere.Counted>
{
    [Fact]
    public async Task Costs_an_officer_one_query()
    {
        using var officer = await portal.OfficerAsync("statistics.jilin");

        Assert.Equal(1, await QueriesAsync(() => officer.GetStringAsync(new Uri("/account/staff/session", UriKind.Relative))));
    }

    [Fact]
    public async Task Costs_an_applicant_one_query_and_a_style_sheet_none()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2101);

        Assert.Equal(1, await QueriesAsync(() => applicant.VisitAsync("/guide")));
        Assert.Equal(0, await QueriesAsync(() => applicant.GetAsync("/css/site.css")));
    }

    private async Task<int> QueriesAsync(Func<Task> visit)
    {
        portal.Queries.Clear();
        await visit();
        return portal.Queries.Count(query => query.Contains("PortalSessions", StringComparison.Ordinal) || query.Contains("OfficerAccounts", StringComparison.Ordinal));
    }

    /// <summary>Writes down every query.</summary>
    public sealed class Counted : Portal
    {
        private readonly Log _log = new();

        internal ConcurrentQueue<string> Queries => _log.Queries;

        protected override void SetUp(IServiceCollection services) =>
            services.ConfigureDbContext<RegistryDbContext>(options => options.AddInterceptors(_log));

        private sealed class Log : DbCommandInterceptor
        {
            public ConcurrentQueue<string> Queries { get; } = new();

            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command,
                CommandEventData eventData,
                InterceptionResult<DbDataReader> result,
                CancellationToken cancellationToken = default)
            {
                Queries.Enqueue(command.CommandText);
                return ValueTask.FromResult(result);
            }
        }
    }
}
