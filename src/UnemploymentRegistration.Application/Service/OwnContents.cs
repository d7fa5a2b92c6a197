using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Service;

/// <summary>Where a person lives and how to reach them, opened for the person alone.</summary>
/// <param name="AllowsRegionalMobile">Whether a number of Hong Kong, Macao or Taiwan is taken too (rule 4.4).</param>
public sealed record OwnContent(PlaceAddress Residence, string MobileMasked, OtherContacts Contacts, bool AllowsRegionalMobile);

/// <summary>我的登记内容: as it stands today, to be changed.</summary>
public sealed class OwnContents(IRegistryDbContext db, IFieldProtector protector, TimeProvider clock)
{
    /// <summary>Null for a registration of somebody else, and for one that has ended.</summary>
    public async Task<OwnContent?> FindAsync(
        ApplicantAccountId account,
        RegistrationRecordId number,
        CancellationToken cancellationToken)
    {
        var record = await db.Registrations.AsNoTracking().SingleOrDefaultAsync(
            r => r.Id == number && r.Account == account && r.Status == RegistrationStatus.Active, cancellationToken);
        if (record is null)
        {
            return null;
        }

        var words = record.OpenParticulars(protector);
        return new OwnContent(
            new PlaceAddress(record.ResidenceDivision, words.ResidenceDetail),
            record.MobileMasked,
            OtherContacts.Of(words),
            IsOfHongKongMacaoTaiwan(words.DocumentNumber));
    }

    private bool IsOfHongKongMacaoTaiwan(string number) => Enum.GetValues<IdentityDocumentKind>()
        .Select(kind => IdentityDocument.Read(kind, number, clock.TodayInChina()).Value)
        .Any(document => document is { IsHongKongMacaoTaiwan: true });
}
