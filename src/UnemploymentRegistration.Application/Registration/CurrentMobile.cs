using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>现用手机号码: where a person is told of an earlier application: at the number that the register has today (rule 9.5).</summary>
/// <remarks>The form as decided keeps the number that was typed then, which may be somebody else's by now.</remarks>
public sealed class CurrentMobile(IRegistryDbContext db, IFieldProtector protector)
{
    // Whoever answers an application reaches its person, whoever serves the person by now.
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    public async Task<MobileNumber> OfAsync(RegistrationApplication application, CancellationToken cancellationToken)
    {
        var person = application.PersonIndexes(protector);
        var filed = new RegistrationRecordId(application.Id.Value);

        // Keys are in the order of time: a form that was filed after the last registration knows better.
        var latest = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => person.Contains(r.Person) && r.Id > filed)
            .OrderByDescending(r => r.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var words = latest?.OpenParticulars(protector) ?? application.OpenParticulars(protector);
        return MobileNumber.Read(words.Mobile, allowsHongKongMacaoTaiwan: true).Value!;
    }
}
