using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Features.Service.Caseload;

namespace UnemploymentRegistration.Web.Features.Service.Case;

/// <summary>Puts the page of one case together.</summary>
public sealed class CasePages(CaseFiles files, PlanReading plans, OfficerNames officers, Histories histories, TimeProvider clock)
{
    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<CasePage?> FindAsync(ServiceCaseId id, CaseloadQuery list, Officer officer, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(id, cancellationToken) is not { } file)
        {
            return null;
        }

        var texts = await plans.TextsOfAsync(id, cancellationToken);
        var named = file.Contacts.Select(line => line.Contact.Officer).Concat(texts.Select(one => one.Text.By)).Concat(file.Case.Officer is { } own ? [own] : []);
        return new CasePage(
            file,
            list,
            officer,
            clock.TodayInChina(),
            await officers.OfAsync(named, cancellationToken),
            await histories.WriteAsync(file.History, cancellationToken))
        {
            Texts = texts,
        };
    }
}

/// <summary>What the page of a case shows.</summary>
/// <param name="List">The caseload from which the officer came, and to whose next person the page leads.</param>
public sealed record CasePage(
    CaseFile File,
    CaseloadQuery List,
    Officer Officer,
    DateOnly Today,
    IReadOnlyDictionary<OfficerId, string> Names,
    IReadOnlyList<HistoryWords> History)
{
    public ServiceCase Case => File.Case;

    public string Address => $"{CaseloadQuery.Path}/{Case.Id}";

    /// <summary>The contact as it is typed; by telephone unless another way is chosen.</summary>
    public ContactForm Contact { get; init; } = new() { Method = ContactMethod.Phone.ToCode() };

    /// <summary>The messages to the person, the newest first.</summary>
    public IReadOnlyList<CaseTextOnFile> Texts { get; init; } = [];

    /// <summary>The numbers in full, on this one answer.</summary>
    public ReferredParticulars? Revealed { get; init; }

    /// <summary>Where in the list the person stands, and behind whom the next one is found.</summary>
    public string? Place => Case.NextDue is { } due ? CaseloadQuery.PlaceOf(due, Case.Id) : null;

    public string NameOf(OfficerId officer) => Names.GetValueOrDefault(officer, "服务人员");

    /// <summary>Only who wrote it, on the same day.</summary>
    public bool MayVoid(ServiceContact contact) =>
        Case.IsOpen && contact.Counts && contact.Officer == Officer.Id && contact.At.DateInChina() == Today;
}
