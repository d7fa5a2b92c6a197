using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>确定服务等级 (rule 9.2).</summary>
public sealed record GradeCase(ServiceCaseId Case, ServiceGrade Grade);

/// <summary>结束参照服务: of a referred person, with the reason (rule 1.4).</summary>
public sealed record EndReferral(ServiceCaseId Case, CaseEnd End);

public sealed class ChangeCaseHandler(IRegistryDbContext db, TimeProvider clock)
{
    public Task<Result> HandleAsync(GradeCase command, CancellationToken cancellationToken) =>
        ChangeAsync(command.Case, served => served.Take(command.Grade), cancellationToken);

    public Task<Result> HandleAsync(EndReferral command, CancellationToken cancellationToken) =>
        ChangeAsync(command.Case, served => served.EndReferral(command.End, clock.TodayInChina()), cancellationToken);

    private async Task<Result> ChangeAsync(ServiceCaseId id, Func<ServiceCase, Result> change, CancellationToken cancellationToken)
    {
        var served = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (served is null)
        {
            return ServiceCaseErrors.NotFound;
        }

        var changed = change(served);
        return changed.IsRefused ? changed : await db.SaveUnlessLostAsync(ServiceCaseErrors.ChangedMeanwhile, cancellationToken);
    }
}
