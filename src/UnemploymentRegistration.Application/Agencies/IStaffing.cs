using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>Which agencies have somebody who works there: at least one open account that serves people (window, supervisor, case officer).</summary>
public interface IStaffing
{
    Task<IReadOnlySet<AgencyCode>> StaffedAsync(CancellationToken cancellationToken);
}
