using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace UnemploymentRegistration.Testing;

/// <summary>Runs a test on SQLite, and on SQL Server where one is named; shown as skipped where none is.</summary>
/// <remarks>The test takes the name of the database as its one argument.</remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("UnemploymentRegistration.Testing.OnBothDatabasesDiscoverer", "UnemploymentRegistration.Testing")]
public sealed class OnBothDatabasesAttribute : FactAttribute;

/// <summary>Makes the two cases of a test.</summary>
public sealed class OnBothDatabasesDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        ITestMethod testMethod,
        IAttributeInfo factAttribute)
    {
        var display = discoveryOptions.MethodDisplayOrDefault();
        var options = discoveryOptions.MethodDisplayOptionsOrDefault();
        yield return new XunitTestCase(diagnostics, display, options, testMethod, [Databases.Sqlite]);
        yield return Databases.SqlServerConnection is null
            ? new XunitSkippedDataRowTestCase(
                diagnostics, display, options, testMethod, "TEST_SQLSERVER names no SQL Server", [Databases.SqlServer])
            : new XunitTestCase(diagnostics, display, options, testMethod, [Databases.SqlServer]);
    }
}
