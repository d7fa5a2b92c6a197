using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Security;

/// <summary>
/// 拒绝访问: writes to the trail what an officer was refused: a page or an act without the right to it (403), a record outside
/// the jurisdiction (404), a decision that a rule leaves to somebody else. By route, never by address.
/// </summary>
public static class AccessRefusals
{
    private static readonly object _refusedByRule = new();

    // Refusals of who, not of what or when.
    private static readonly string[] _codes =
    [
        ApplicationErrors.OutsideJurisdiction.Code, ApplicationErrors.NotASupervisor.Code, ApplicationErrors.EnteredByOneself.Code,
        ObjectionErrors.NotASupervisor.Code, ObjectionErrors.NotTheSuperior.Code, ObjectionErrors.SamePerson.Code,
        ExitErrors.NeedsSecondPerson.Code, FalseStatementErrors.NotASupervisor.Code, FalseStatementErrors.SamePerson.Code,
    ];

    /// <summary>Between authentication and authorization, so that the answers of both sides of it are seen.</summary>
    public static IApplicationBuilder UseAccessRefusals(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);

        // The page about an error is asked for by the error, and by nobody else.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is null && context.User.IsOfficer())
        {
            await WitnessAsync(context, context.User.ToOfficer());
        }
    });

    /// <summary>Says that a rule refused the officer what was asked.</summary>
    public static void Note(HttpContext context, string code)
    {
        if (_codes.Contains(code))
        {
            context.Items[_refusedByRule] = code;
        }
    }

    private static async Task WitnessAsync(HttpContext context, Officer officer)
    {
        var (status, rule) = (context.Response.StatusCode, context.Items[_refusedByRule] as string);
        if (status is not (StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound) && rule is null)
        {
            return;
        }

        // A scope of its own: what the refused act left half done must not be saved with this.
        await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var target = await TargetAsync(db, scope.ServiceProvider.GetRequiredService<ReferenceData>(), context, officer);
        if (status is StatusCodes.Status404NotFound && target is not { IsVisible: false })
        {
            return;
        }

        var (subject, key) = target is null ? ("Page", 0L) : (target.Subject, target.Key);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/');
        var note = string.Create(CultureInfo.InvariantCulture, $"{rule ?? $"{status}"} {context.Request.Method} /{route}");
        db.Witness(officer.Agency, OversightAct.AccessRefused, subject, key, note);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    // The record that the route names, whether the officer may see it or not; null where there is none.
    private static async Task<Target?> TargetAsync(RegistryDbContext db, ReferenceData reference, HttpContext context, Officer officer)
    {
        foreach (var text in context.Request.RouteValues.Values.OfType<string>())
        {
            if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
            {
                continue;
            }

            if (await RecordAsync(db, key) is { } record)
            {
                return record;
            }

            var agencies = reference.Current.Agencies;
            var account = await db.Users.AsNoTracking().Where(a => a.Id == key).Select(a => (AgencyCode?)a.Agency).SingleOrDefaultAsync();
            if (account is { } home)
            {
                return new Target(nameof(OfficerAccount), key, officer.Jurisdiction.Covers(agencies.PathOf(home)));
            }

            if (agencies.Find(new AgencyCode(text)) is { } agency)
            {
                return new Target(nameof(Agency), key, officer.Jurisdiction.Covers(agencies.PathOf(agency.Code)));
            }
        }

        return null;
    }

    private static async Task<Target?> RecordAsync(RegistryDbContext db, long key)
    {
        var (application, registration, objection) = (new RegistrationApplicationId(key), new RegistrationRecordId(key), new ObjectionId(key));
        var deregistration = new DeregistrationId(key);
        return await OfAsync(db.Applications.Where(a => a.Id == application), key)
            ?? await OfAsync(db.Registrations.Where(r => r.Id == registration), key)
            ?? await OfAsync(db.Objections.Where(o => o.Id == objection), key)
            ?? await OfAsync(db.Deregistrations.Where(d => d.Id == deregistration), key)
            ?? await OfAsync(db.FalseStatements.Where(s => s.Id == key), key);
    }

    private static async Task<Target?> OfAsync<T>(IQueryable<T> one, long key)
        where T : class
    {
        if (await one.AnyAsync())
        {
            return new Target(typeof(T).Name, key, IsVisible: true);
        }

        return await one.IgnoreQueryFilters([RegistryFilters.Jurisdiction]).AnyAsync() ? new Target(typeof(T).Name, key, IsVisible: false) : null;
    }

    private sealed record Target(string Subject, long Key, bool IsVisible);
}
