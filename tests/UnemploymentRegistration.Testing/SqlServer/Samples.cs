using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Testing.SqlServer;

/// <summary>Some value of each type that a column or a parameter has.</summary>
internal static class Samples
{
    public static object? Of(Type type)
    {
        if (type == typeof(string))
        {
            return "sample";
        }

        if (type == typeof(DivisionCode))
        {
            return DivisionCode.Jilin;
        }

        if (type == typeof(object[]))
        {
            return new object[] { "sample" };
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 1);
        }

        if (type.IsInterface && type.IsGenericType)
        {
            return Array.CreateInstance(type.GenericTypeArguments[0], 0);
        }

        if (type == typeof(DbFunctions))
        {
            return EF.Functions;
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(AgencyCode) => AgencyCode.Province,
            _ when plain == typeof(ChannelCode) => ChannelCode.AgencyWindow,
            _ when plain == typeof(BlindIndex) => new BlindIndex("sample"),
            { IsEnum: true } => Enum.GetValues(plain).GetValue(0),
            _ => Activator.CreateInstance(plain),
        };
    }
}
