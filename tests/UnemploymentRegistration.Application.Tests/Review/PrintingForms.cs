using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class PrintingForms
{
    [OnBothDatabases]
    public async Task Opens_each_form_and_keeps_who_printed_it(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (first, second) = (await registry.FileOneAsync(1), await registry.FileOneAsync(2));

        var found = await PrintAsync(registry, registry.Supervisor(), second, first, second);

        Assert.Empty(found.Missing);
        Assert.Equal(
            [(second, AnApplication.NumberOf(2)), (first, AnApplication.NumberOf(1))],
            found.Forms.Select(form => (form.Application.Id, form.Particulars.DocumentNumber)));
        Assert.Equal(
            [(second.Value, "officer:7", "打印登记表"), (first.Value, "officer:7", "打印登记表")],
            (await RevealsAsync(registry)).Select(entry => (entry.SubjectKey, entry.Actor, entry.Note)));
    }

    [OnBothDatabases]
    public async Task Prints_none_where_one_is_not_of_the_jurisdiction(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (own, foreign) = (await registry.FileOneAsync(1), await registry.FileOneAsync(2, "222401001"));

        var found = await PrintAsync(registry, registry.Supervisor(), own, foreign);

        Assert.Empty(found.Forms);
        Assert.Equal([foreign], found.Missing);
        Assert.Empty(await RevealsAsync(registry));
    }

    [OnBothDatabases]
    public async Task Records_nothing_for_a_look_at_masked_numbers(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();

        var found = await registry.AsAsync(Actor.For(registry.Supervisor()), services =>
            services.GetRequiredService<PrintFormsHandler>().ReadAsync([number], CancellationToken.None));

        Assert.Single(found.Forms);
        Assert.Empty(await RevealsAsync(registry));
    }

    private static Task<FormsOnFile> PrintAsync(Registry registry, Officer officer, params RegistrationApplicationId[] numbers) =>
        registry.AsAsync(Actor.For(officer), services =>
            services.GetRequiredService<PrintFormsHandler>().HandleAsync(new PrintForms(numbers), CancellationToken.None));

    private static Task<List<OversightEntry>> RevealsAsync(Registry registry) => registry.ReadAsync(db => db.OversightEntries
        .Where(entry => entry.Act == OversightAct.NumbersRevealed)
        .OrderBy(entry => entry.Sequence)
        .ToListAsync());
}
