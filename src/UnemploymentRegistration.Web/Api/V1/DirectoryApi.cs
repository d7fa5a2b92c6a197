using System.Text.Json.Serialization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>行政区划和经办机构: open to everyone, and the same for everyone.</summary>
internal static class DirectoryApi
{
    private const int MostFound = 20;
    private const string CachedForAnHour = "public, max-age=3600";

    public static void MapDirectory(this RouteGroupBuilder api)
    {
        var directory = api.MapGroup("").AddEndpointFilter(AllowCaching);
        directory.MapGet("/divisions", Divisions)
            .WithSummary("下级行政区划；不带参数时为各省；search 按名称查找")
            .WithTags("divisions");
        directory.MapGet("/agencies", Agencies)
            .Produces<IEnumerable<AgencyAnswer>>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("为某地服务的经办机构，由近及远，直到省级")
            .WithTags("agencies");
    }

    private static IEnumerable<DivisionAnswer> Divisions(ReferenceData reference, string? parent, string? search, string? under)
    {
        var divisions = reference.Current.Divisions;
        if (search is { Length: > 0 })
        {
            var found = divisions.Search(search, DivisionCode.TryParse(under, out var within) ? within : null, MostFound);
            return found.Select(division => DivisionAnswer.Of(division, divisions.FullNameOf(division.Code)));
        }

        // An unknown parent has no children; that is an answer, not a fault.
        var children = string.IsNullOrEmpty(parent)
            ? divisions.ChildrenOf(null)
            : divisions.Resolve(parent) is { } known && (known.Code.Value == parent || known.Code.Value.Length == parent.Length)
                ? divisions.ChildrenOf(known.Code)
                : [];
        return children.Select(division => DivisionAnswer.Of(division, path: null));
    }

    private static IResult Agencies(ReferenceData reference, string? division)
    {
        var data = reference.Current;
        return data.Divisions.Resolve(division ?? "") is { } place
            ? Results.Ok(data.Agencies.Serving(place.Code).Select(serving => AgencyAnswer.Of(serving.Agency)))
            : Problems.NotFound();
    }

    private static ValueTask<object?> AllowCaching(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = CachedForAnHour;
        return next(context);
    }
}

/// <summary>One division; the full path of names only where it was searched for.</summary>
internal sealed record DivisionAnswer(
    string Code,
    string Name,
    string Level,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Path)
{
    public static DivisionAnswer Of(Division division, string? path) =>
        new(division.Code.Value, division.Name, division.Level.ToCode(), path);
}

/// <summary>One agency, as anybody may know it.</summary>
internal sealed record AgencyAnswer(string Code, string Name, string Level, string Address, string Phone, string OpeningHours)
{
    public static AgencyAnswer Of(Agency agency) => new(
        agency.Code.Value, agency.Name, agency.Level.ToCode(), agency.Address, agency.Phone, agency.OpeningHours);
}
