using System.Text.Json;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Infrastructure.Desk;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>The use cases around a list, handed to its controller in one.</summary>
public sealed record ListArranging(
    OwnLists Own,
    SealedNames Names,
    SaveFilterHandler SaveFilter,
    DeleteFilterHandler DeleteFilter,
    ArrangeListHandler Arrange,
    RequestJobHandler RequestJob);

/// <summary>What an export is to hold: the state of the list and its columns when it was asked for.</summary>
public sealed record ExportOrder<TQuery>(TQuery Query, IReadOnlyList<string> Columns)
    where TQuery : ListQuery
{
    public string ToText() => JsonSerializer.Serialize(this);
}

/// <summary>Reads an order back in the job that carries it out.</summary>
public static class ExportOrder
{
    public static ExportOrder<TQuery> Read<TQuery>(string text)
        where TQuery : ListQuery => JsonSerializer.Deserialize<ExportOrder<TQuery>>(text)!;
}
