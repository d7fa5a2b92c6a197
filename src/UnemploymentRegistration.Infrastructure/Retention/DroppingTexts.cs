using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>短信内容: number and text go, that a message was sent and when stays with its record.</summary>
internal sealed class DroppingTexts : IRetentionWork
{
    private const int BatchSize = 200;

    public RetentionClass Class => RetentionClass.SmsTexts;

    public async Task<RetentionBatch> RunAsync(
        IServiceProvider services,
        DateTimeOffset before,
        long behind,
        CancellationToken cancellationToken)
    {
        var (db, protector) = (services.GetRequiredService<RegistryDbContext>(), services.GetRequiredService<IFieldProtector>());
        var messages = await db.SmsMessages
            .Where(m => m.Id > behind && m.QueuedAt <= before && m.MobileMasked != ""
                && m.Status != SmsStatus.Waiting && m.Status != SmsStatus.Sending)
            .OrderBy(m => m.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (messages.Count == 0)
        {
            return new RetentionBatch(0, 0, behind);
        }

        messages.ForEach(message => message.DropText(protector));
        db.Witness(AgencyCode.Province, OversightAct.RecordsDeleted, nameof(SmsMessage), messages.Count, $"{Class} {messages.Count}");
        return new RetentionBatch(messages.Count, messages.Count, messages[^1].Id);
    }
}
