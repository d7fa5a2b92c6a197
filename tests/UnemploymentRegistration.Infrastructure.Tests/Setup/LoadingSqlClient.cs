using System.Reflection;
using Microsoft.Data.SqlClient;

namespace UnemploymentRegistration.Infrastructure.Tests.Setup;

/// <summary>SqlClient names an assembly of SQL CLR types; without it, its first command with a parameter would throw.</summary>
public sealed class LoadingSqlClient
{
    [Fact]
    public void Finds_the_assembly_that_it_names()
    {
        var named = typeof(SqlCommand).Assembly.GetReferencedAssemblies().Single(name => name.Name == "Microsoft.SqlServer.Server");

        var loaded = Assembly.Load(named);

        Assert.Equal("Microsoft.SqlServer.Server", loaded.GetName().Name);
        Assert.NotNull(loaded.GetType("Microsoft.SqlServer.Server.SqlUserDefinedTypeAttribute"));
    }

    [Fact]
    public void Makes_a_command_with_parameters_of_every_kind_that_the_registry_uses()
    {
        using var command = new SqlCommand("SELECT @text, @number, @bytes, @at, @on");
        command.Parameters.AddWithValue("@text", "李小梅");
        command.Parameters.AddWithValue("@number", 1L);
        command.Parameters.AddWithValue("@bytes", new byte[] { 1 });
        command.Parameters.Add(new SqlParameter("@at", new DateTime(2026, 3, 6, 2, 0, 0, DateTimeKind.Utc)));
        command.Parameters.Add(new SqlParameter("@on", new DateOnly(2026, 3, 6)));

        Assert.Equal(
            ["NVarChar", "BigInt", "VarBinary", "DateTime", "Date"],
            command.Parameters.Cast<SqlParameter>().Select(parameter => parameter.SqlDbType.ToString()));
    }
}
