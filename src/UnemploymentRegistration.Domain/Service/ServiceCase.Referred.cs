using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>参照服务人员: served like registered people, and barred from nothing (rule 1.4).</summary>
public sealed partial class ServiceCase
{
    /// <summary>Finds the person when they register; null of a registered person, whom the register knows.</summary>
    public BlindIndex? Person { get; private set; }

    /// <summary>A referred person's <see cref="ReferredParticulars"/>; null of a registered one.</summary>
    public Protected? Sealed { get; private set; }

    /// <summary>建档: entered by staff or from a list; the clocks run from this day (rules 1.4, 6.3).</summary>
    public static ServiceCase Refer(
        ServiceCaseId id,
        ReferredPerson person,
        AgencyPath serving,
        DateOnly today,
        WorkingDayCalendar calendar,
        IFieldProtector protector)
    {
        var opened = new ServiceCase
        {
            Id = id,
            Status = ServiceCaseStatus.Open,
            Group = person.Group,
            Name = person.Name.Value,
            DocumentMasked = person.Document.Masked,
            MobileMasked = person.Mobile.Masked,
            Agency = serving.Agency,
            AgencyStreet = serving.Street,
            AgencyCounty = serving.County,
            AgencyCity = serving.City,
            OpenedOn = today,
            Person = protector.IndexOf(IndexedUse.Person, person.Document.PersonKey),
            Sealed = ReferredParticulars.Of(person).Seal(SealedField(id), protector),
        };
        opened.Start(OpenDuty.Counted(
            CaseDuty.FirstContact, today, StatutoryLimits.WorkingDaysToFirstContact, calendar, serving));
        opened.Record(OversightAct.PersonReferred, person.Group);
        return opened;
    }

    /// <summary>Staff end the service of a referred person, and say why; that of a registered one ends with the registration.</summary>
    public Result EndReferral(CaseEnd end, DateOnly today) => IsReferred && end is CaseEnd.NoLongerReferred or CaseEnd.EnteredInError
        ? Close(end, today)
        : ServiceCaseErrors.NotReferred;

    public ReferredParticulars? OpenReferred(IFieldProtector protector) =>
        Sealed is null ? null : ReferredParticulars.Open(Sealed, SealedField(Id), protector);

    /// <summary>False where every key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (Sealed is null || (protector.IsCurrent(Sealed) && (Person is not { } known || protector.IsCurrent(known))))
        {
            return false;
        }

        var words = ReferredParticulars.Open(Sealed, SealedField(Id), protector);
        if (Person is { } person)
        {
            var key = PersonKeys.Find(words.DocumentNumber, person, OpenedOn, protector)
                ?? throw new UnreadableValueException(SealedField(Id));
            Person = protector.IndexOf(IndexedUse.Person, key);
        }

        Sealed = words.Seal(SealedField(Id), protector);
        Record(OversightAct.KeysRenewed);
        return true;
    }
}
