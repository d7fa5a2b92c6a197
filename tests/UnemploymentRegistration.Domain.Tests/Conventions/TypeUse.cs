using System.Reflection;
using System.Runtime.CompilerServices;

namespace UnemploymentRegistration.Domain.Tests.Conventions;

/// <summary>Which types a type names: what it is, holds, takes, gives back and keeps while it works.</summary>
internal static class TypeUse
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Written(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.Namespace is not null && !type.IsDefined(typeof(CompilerGeneratedAttribute)));

    public static IEnumerable<Type> Of(Type type) =>
        Inherited(type).Concat(Fields(type)).Concat(Methods(type)).SelectMany(Parts).Distinct();

    private static IEnumerable<Type> Inherited(Type type) =>
        type.GetInterfaces().Concat(type.BaseType is { } parent ? [parent] : []);

    private static IEnumerable<Type> Fields(Type type) => type.GetFields(Own).Select(field => field.FieldType);

    private static IEnumerable<Type> Methods(Type type) =>
        from method in type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own))
        from used in method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .Concat(Called(method))
        select used;

    // Every call, field and type in the body is a token of four bytes; what is none by chance resolves to nothing.
    private static IEnumerable<Type> Called(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] is 0x28 or 0x6F or 0x73 or 0x7B or 0x7E or 0x8C or 0xA5 or 0x74 or 0x75
                && Resolve(method, BitConverter.ToInt32(code, i + 1)) is { } used)
            {
                yield return used;
            }
        }
    }

    private static Type? Resolve(MethodBase method, int token)
    {
        try
        {
            var member = method.Module.ResolveMember(
                token, method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
            return member as Type ?? member?.DeclaringType;
        }
        catch (Exception exception) when (exception is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }

    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        { IsGenericParameter: true } => [],
        _ => [type],
    };
}
