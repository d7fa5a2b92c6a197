using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>告知更新: a version that came into force after an account was opened is announced to its holder until it was seen.</summary>
public sealed class NoticeAnnouncement(IRegistryDbContext db, PrivacyNotices notices, TimeProvider clock)
{
    /// <summary>Null where there is nothing new.</summary>
    public async Task<PrivacyNotice?> FindAsync(ApplicantAccountId id, CancellationToken cancellationToken)
    {
        var notice = notices.InForceOn(clock.TodayInChina());
        var account = await db.ApplicantAccounts.AsNoTracking()
            .Where(own => own.Id == id)
            .Select(own => new { own.OpenedAt, own.NoticeSeen })
            .SingleOrDefaultAsync(cancellationToken);
        return account is null || account.NoticeSeen == notice.Version || account.OpenedAt.DateInChina() >= notice.InForceOn
            ? null
            : notice;
    }

    /// <summary>Says only that it was seen: nothing is agreed to.</summary>
    public async Task SeeAsync(ApplicantAccountId id, string version, CancellationToken cancellationToken)
    {
        if (notices.Find(version) is { } notice && await db.ApplicantAccounts.SingleOrDefaultAsync(own => own.Id == id, cancellationToken) is { } account)
        {
            account.SeeNotice(notice.Version);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
