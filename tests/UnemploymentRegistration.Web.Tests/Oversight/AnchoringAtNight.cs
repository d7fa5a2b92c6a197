using Microsoft.Extensions.DependencyInjection;
using Quartz;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Oversight;

public sealed class AnchoringAtNight(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Is_due_when_the_day_in_beijing_is_over()
    {
        var scheduler = await portal.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

        var trigger = await scheduler.GetTrigger(new TriggerKey(nameof(Anchoring)));

        Assert.Equal(new TimeOnly(0, 5), TimeOnly.FromDateTime(trigger!.NextFireTimeUtc!.Value.InChina().DateTime));
    }
}
