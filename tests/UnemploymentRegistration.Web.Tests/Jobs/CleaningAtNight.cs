using Microsoft.Extensions.DependencyInjection;
using Quartz;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Infrastructure.Jobs;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Jobs;

public sealed class CleaningAtNight(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Is_due_at_half_past_three_in_beijing()
    {
        var scheduler = await portal.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

        var trigger = await scheduler.GetTrigger(new TriggerKey(nameof(FileCleaning)));
        var next = trigger!.NextFireTimeUtc!.Value.InChina();

        Assert.Equal(new TimeOnly(3, 30), TimeOnly.FromDateTime(next.DateTime));
    }
}
