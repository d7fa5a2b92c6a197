using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Tests.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class RefusingAnApplication
{
    [OnBothDatabases]
    public async Task Tells_the_applicant_the_ground_and_how_to_object(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();

        Assert.False((await registry.RefuseAsync(number, registry.Supervisor())).IsRefused);

        await registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);
        var arrived = Assert.Single(await registry.Services.GetRequiredService<LocalMailbox>().ReadAsync(10, CancellationToken.None));
        Assert.Contains("经核实处于就业状态", arrived.Text, StringComparison.Ordinal);
        Assert.Contains("申诉", arrived.Text, StringComparison.Ordinal);
        Assert.Equal(0, await registry.ReadAsync(db => db.Registrations.CountAsync()));
    }

    [Fact]
    public async Task Leaves_the_person_free_to_apply_again()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.RefuseAsync(number, registry.Supervisor());

        Assert.False((await registry.FileAsync(AnApplication.Form(), "once more")).IsRefused);
    }

    [Fact]
    public async Task Finds_nothing_outside_the_jurisdiction()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();

        Assert.Equal(ApplicationErrors.NotFound, (await registry.RefuseAsync(number, registry.Supervisor("222401"))).Error);
        Assert.Equal(0, await registry.ReadAsync(db => db.SmsMessages.CountAsync()));
    }
}
