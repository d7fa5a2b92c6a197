using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Service.Case;

namespace UnemploymentRegistration.Web.Features.Service.Gathering;

/// <summary>Who was ticked in the caseload; whoever is outside the jurisdiction is not there.</summary>
public sealed class GatheringPeople(IRegistryDbContext db)
{
    public static DomainError NobodyChosen { get; } = new("gathering.nobody", "请先勾选参加活动的人员。");

    public async Task<IReadOnlyList<GatheringPerson>> FindAsync(long[] cases, CancellationToken cancellationToken)
    {
        ServiceCaseId[] chosen = [.. cases.Distinct().Take(RecordGatheringHandler.Most).Select(id => new ServiceCaseId(id))];
        return await db.ServiceCases.AsNoTracking()
            .Where(c => c.Status == ServiceCaseStatus.Open && chosen.Contains(c.Id))
            .OrderBy(c => c.Id)
            .Select(c => new GatheringPerson(c.Id, c.Name, c.DocumentMasked))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>One who was there.</summary>
public sealed record GatheringPerson(ServiceCaseId Id, string Name, string DocumentMasked);

/// <summary>What the page of an information evening shows.</summary>
public sealed record GatheringPage(IReadOnlyList<GatheringPerson> People)
{
    public ContactForm Contact { get; init; } = new();
}
