using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

internal static class Drafts
{
    public static Task<SavedDraft> SaveDraftAsync(this Registry registry, ApplicantAccountId account, string answers) =>
        registry.AsAsync(Actor.For(account), services =>
            services.GetRequiredService<DraftAnswers>().SaveAsync(account, answers, CancellationToken.None));

    public static Task<SavedDraft?> FindDraftAsync(this Registry registry, ApplicantAccountId account) =>
        registry.AsAsync(Actor.For(account), services =>
            services.GetRequiredService<DraftAnswers>().FindAsync(account, CancellationToken.None));
}
