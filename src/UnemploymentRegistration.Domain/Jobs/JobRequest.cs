using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Jobs;

/// <summary>What an officer asks to have done.</summary>
/// <param name="Kind">The work that does it, such as <c>export-queue</c>.</param>
/// <param name="Title">What the officer's list of jobs calls it; without personal data.</param>
/// <param name="Parameters">What the work needs to know; sealed, because it may hold a name.</param>
public sealed record JobRequest(string Kind, string Title, string Parameters, Officer Officer)
{
    public override string ToString() => $"{nameof(JobRequest)} {Kind}";
}
