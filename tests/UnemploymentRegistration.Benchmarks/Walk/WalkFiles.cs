using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Benchmarks.Walk;

/// <summary>The register and a list as files: one person in a thousand of the register is on the list, all else is others.</summary>
internal sealed class WalkFiles(string folder)
{
    private const int PeopleAtOnce = 5000;
    private const int OneIn = 1000;
    private const int OrdersOfADay = 1000;
    private const int Days = 15000;

    public string Register => Path.Combine(folder, "walk-register.csv");

    public string List => Path.Combine(folder, "walk-list.csv");

    public async Task WriteAsync(IServiceProvider services, int lines)
    {
        await using var list = new StreamWriter(List);
        await using var register = new StreamWriter(Register);
        await list.WriteLineAsync("document_type,document_number,name,fact,fact_since,reference");
        var protector = services.GetRequiredService<IFieldProtector>();
        var (behind, people) = (default(RegistrationRecordId), 0);
        while (await ReadAsync(services, behind) is { Count: > 0 } records)
        {
            foreach (var record in records)
            {
                var number = record.OpenPersonKey(protector);
                await register.WriteLineAsync($"{number},{record.Name},{record.RegisteredOn:O}");
                if (people++ % OneIn == 0)
                {
                    await WriteAsync(list, number, record.Name, people);
                }
            }

            behind = records[^1].Id;
        }

        for (var other = 0; other < lines - (people / OneIn); other++)
        {
            await WriteAsync(list, Stranger(other), "王小明", other);
        }
    }

    private static Task WriteAsync(StreamWriter list, string number, string name, int reference) => list.WriteLineAsync(
        string.Create(CultureInfo.InvariantCulture, $"resident-id,{number},{name},employed,2026-11-21,BA{reference:D9}"));

    // Counties that nobody of the made-up register comes from.
    private static string Stranger(int other)
    {
        var (day, order) = Math.DivRem(other, OrdersOfADay);
        var born = new DateOnly(1960, 1, 1).AddDays(day % Days);
        var body = string.Create(CultureInfo.InvariantCulture, $"2201{2 + (day / Days):D2}{born:yyyyMMdd}{order:D3}");
        return body + ResidentIdentityNumber.CheckCharacterFor($"{body}0");
    }

    private static async Task<List<RegistrationRecord>> ReadAsync(IServiceProvider services, RegistrationRecordId behind)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().Registrations.AsNoTracking()
            .Where(r => r.Status == RegistrationStatus.Active && r.Id > behind)
            .OrderBy(r => r.Id)
            .Take(PeopleAtOnce)
            .ToListAsync();
    }
}

/// <summary>What the walk is measured against: all registered people in one table in memory, and the list line by line.</summary>
internal static class HashJoin
{
    public static int Count(WalkFiles files)
    {
        var register = new Dictionary<string, (string Name, string On)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(files.Register))
        {
            var fields = line.Split(',');
            register[fields[0]] = (fields[1], fields[2]);
        }

        var found = 0;
        foreach (var line in File.ReadLines(files.List).Skip(1))
        {
            var fields = line.Split(',');
            if (register.TryGetValue(fields[1], out var person) && fields[3] == "employed" && string.CompareOrdinal(fields[4], person.On) > 0)
            {
                found++;
            }
        }

        return found;
    }
}
