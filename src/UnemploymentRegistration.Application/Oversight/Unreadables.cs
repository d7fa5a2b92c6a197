using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Oversight;

/// <summary>Protected values that do not open: nothing is shown in their place, and each is reported in the log and in the trail.</summary>
public sealed class Unreadables(IRegistryDbContext db, ILogger<Unreadables> log)
{
    /// <summary>What stands on a page in the place of a value that does not open.</summary>
    public const string Words = "（内容无法读取）";

    /// <summary>Stands in the place of the sealed part of a form.</summary>
    public static Particulars Particulars { get; } =
        new() { DocumentNumber = Words, Mobile = Words, HouseholdDetail = Words, ResidenceDetail = Words };

    /// <summary>Null where the value does not open: the page shows what else there is.</summary>
    public async Task<T?> OpenAsync<T>(Func<T> open, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return open();
        }
        catch (UnreadableValueException exception)
        {
            await ReportAsync(exception, cancellationToken);
            return null;
        }
    }

    /// <summary>Tells which value it was, and nothing of it.</summary>
    public async Task ReportAsync(UnreadableValueException exception, CancellationToken cancellationToken)
    {
        var place = exception.Place;
        log.LogError("{Table}.{Column} of {Key} was altered or its key is gone; it is not shown", place.Table, place.Column, place.Key);
        db.Forget();
        db.Witness(AgencyCode.Province, OversightAct.ValueUnreadable, place.Table, place.Key, place.Column);
        await db.SaveChangesAsync(cancellationToken);
    }
}
