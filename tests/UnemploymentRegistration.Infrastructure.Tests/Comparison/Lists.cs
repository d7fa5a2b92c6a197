using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Comparison;

/// <summary>Writes comparison lists as offices send them, loads them, and asks what they say.</summary>
internal static class Lists
{
    public const string Header = "document_type,document_number,name,fact,fact_since,reference";

    public static string Line(int person, string fact = "pension", string name = "李小梅", string since = "2026-02-01") =>
        string.Create(CultureInfo.InvariantCulture, $"resident-id,{AnApplication.NumberOf(person)},{name},{fact},{since},养老-{person}");

    public static string WriteList(this Registry registry, IEnumerable<string> lines, string name = "list.csv", string newLine = "\n")
    {
        var path = Path.Combine(registry.Services.GetRequiredService<RegistrySettings>().DataFolder, name);
        File.WriteAllText(path, string.Concat(lines.Prepend(Header).Select(line => line + newLine)), new UTF8Encoding(false));
        return path;
    }

    public static Task<Result<ComparisonList>> LoadAsync(
        this Registry registry,
        string path,
        ComparisonSource source = ComparisonSource.PensionReceipt,
        IProgress<ComparisonList>? progress = null)
    {
        registry.Actor.Become(Actor.Program);
        return registry.Services.GetRequiredService<ListLoader>().LoadAsync(source, path, progress ?? new Silent(), CancellationToken.None);
    }

    public static Task<Result<ComparisonList>> LoadLinesAsync(this Registry registry, params string[] lines) =>
        registry.LoadAsync(registry.WriteList(lines));

    public static ComparedPerson Person(int person, string name = "李小梅") => new(
        IdentityDocumentKind.ResidentIdentityCard, AnApplication.NumberOf(person), AnApplication.NumberOf(person), name);

    public static Task<Result<SourceReply>> AskAsync(
        this Registry registry,
        ComparedPerson person,
        ComparisonSource source = ComparisonSource.PensionReceipt) => registry.Services.GetServices<IEvidenceSource>()
            .Single(candidate => candidate.Source == source)
            .AskAsync(person, CancellationToken.None);

    private sealed class Silent : IProgress<ComparisonList>
    {
        public void Report(ComparisonList value)
        {
        }
    }
}
