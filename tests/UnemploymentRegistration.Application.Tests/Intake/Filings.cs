using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

/// <summary>Files applications as the channels do.</summary>
internal static class Filings
{
    public static ChannelCode Wechat { get; } = new("wechat");

    public static Task<Result<SubmissionReceipt>> FileAsync(
        this Registry registry,
        RegistrationForm form,
        string key = "key",
        ChannelCode? channel = null,
        ApplicantAccountId? account = null) => registry.AsAsync(
            account is { } owner ? Actor.For(owner) : Actor.For(channel ?? Wechat),
            services =>
            {
                var digest = services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.RequestBody, form.Document.Number);
                var request = new RepeatableRequest($"test:{channel ?? Wechat}", key, digest);
                return services.GetRequiredService<SubmitApplicationHandler>().HandleAsync(
                    new SubmitApplication(form, channel ?? Wechat, account, request),
                    CancellationToken.None);
            });

    public static RegistrationApplicationId NumberOf(Result<SubmissionReceipt> submission) =>
        new(long.Parse(submission.Value!.Number, System.Globalization.CultureInfo.InvariantCulture));
}
