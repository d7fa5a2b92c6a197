using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Notifications;

public sealed class MeetingAnAlteredSms
{
    [Fact]
    public async Task Sends_every_other_one_leaves_that_one_to_a_person_and_reports_it()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.ApproveAsync(await registry.FileAsync());
        var altered = (await registry.ReadAsync(db => db.SmsMessages.SingleAsync())).Id;
        await registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE SmsMessages SET Sealed = zeroblob(80) WHERE Id = {0}", altered));
        await registry.ApproveAsync(await registry.FileAsync(2));

        await registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);

        var messages = await registry.ReadAsync(db => db.SmsMessages.OrderBy(m => m.Id).ToListAsync());
        Assert.Equal([SmsStatus.Uncertain, SmsStatus.Delivered], messages.Select(message => message.Status));
        Assert.Equal(1, await registry.ReadAsync(db => db.OversightEntries.CountAsync(
            e => e.Act == OversightAct.ValueUnreadable && e.Subject == "SmsMessages" && e.SubjectKey == altered && e.Note == "Sealed")));
    }
}
