using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Intake;

/// <summary>What channels and supervisors do every day, so that there is something to prove.</summary>
internal static class Filings
{
    public static ChannelCode Wechat { get; } = new("wechat");

    public static Officer SupervisorOf(string agency, AgencyLevel level) =>
        new(new OfficerId(7), "李审", new AgencyCode(agency), OfficerRole.Supervisor, new Jurisdiction(new AgencyCode(agency), level));

    public static Officer SupervisorOfTheProvince { get; } = SupervisorOf("22", AgencyLevel.Province);

    /// <summary>Files for a person whom nobody has filed for yet.</summary>
    public static async Task<RegistrationApplicationId> FileAsync(
        this Registry registry,
        int person = 1,
        string residence = "220102001",
        ChannelCode? channel = null,
        ApplicantAccountId? account = null)
    {
        var by = channel ?? Wechat;
        var submission = await registry.AsAsync(account is { } owner ? Actor.For(owner) : Actor.For(by), services =>
        {
            var digest = services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.RequestBody, $"{person}");
            return services.GetRequiredService<SubmitApplicationHandler>().HandleAsync(
                new SubmitApplication(
                    AnApplication.Form(person, residence), by, account, new RepeatableRequest(by.Value, $"person {person}", digest)),
                CancellationToken.None);
        });

        Assert.Null(submission.Error);
        return new RegistrationApplicationId(long.Parse(submission.Value!.Number, CultureInfo.InvariantCulture));
    }

    public static Task<Result<RegistrationRecord>> ApproveAsync(
        this Registry registry,
        RegistrationApplicationId application,
        Officer? officer = null)
    {
        var supervisor = officer ?? SupervisorOfTheProvince;
        return registry.AsAsync(Actor.For(supervisor), services => services.GetRequiredService<ApproveApplicationHandler>()
            .HandleAsync(new ApproveApplication(application, supervisor), CancellationToken.None));
    }

    public static Task<Result> RefuseAsync(this Registry registry, RegistrationApplicationId application)
    {
        var refusal = new Refusal(
            RefusalGround.InEmployment, RefusalExplanation.Read("经核实，您目前仍在长春一家公司工作。").Value!, "3月6日电话核实");
        return registry.AsAsync(Actor.For(SupervisorOfTheProvince), services => services.GetRequiredService<RefuseApplicationHandler>()
            .HandleAsync(new RefuseApplication(application, refusal, SupervisorOfTheProvince), CancellationToken.None));
    }
}
