using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Testing.SqlServer;

/// <summary>The same query over the twin's tables, with a value of the right type for every parameter.</summary>
internal sealed class MovedToTwin(RegistryDbContext twin) : ExpressionVisitor
{
    private readonly IAsyncQueryProvider _provider = twin.GetService<IAsyncQueryProvider>();

    /// <summary>The query rests on SQL written by hand, which has a test of its own.</summary>
    public bool HasRawSql { get; private set; }

    protected override Expression VisitExtension(Expression node) => node switch
    {
        EntityQueryRootExpression root when root.GetType() == typeof(EntityQueryRootExpression) =>
            new EntityQueryRootExpression(_provider, twin.Model.FindEntityType(root.EntityType.Name)!),
        QueryRootExpression => Raw(node),
        QueryParameterExpression parameter => AsCaptured(parameter.Type),
        _ => base.VisitExtension(node),
    };

    private Expression Raw(Expression node)
    {
        HasRawSql = true;
        return node;
    }

    // A captured variable becomes a parameter again; a bare constant would be written into the text.
    private static MemberExpression AsCaptured(Type type)
    {
        var box = Activator.CreateInstance(typeof(Captured<>).MakeGenericType(type), Samples.Of(type))!;
        return Expression.Field(Expression.Constant(box), nameof(Captured<>.Value));
    }

    private sealed class Captured<T>(T value)
    {
        public readonly T Value = value;
    }
}
