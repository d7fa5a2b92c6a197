using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Conventions;

/// <summary>Fields that no form has change nothing, whoever adds them.</summary>
public sealed class TakingOnlyWhatAFormHolds(Portal portal) : IClassFixture<Portal>
{
    private static readonly (string Name, string Value)[] _extra =
    [
        ("Status", "Approved"), ("Agency", "22"), ("AgencyCity", "2224"), ("DecidedBy", "1"), ("Id", "1"), ("Account", "1"), ("Channel", "wechat"),
        ("EnteredBy", "1"), ("EvidenceStanding", "AllMatch"), ("Role", "Administrator"), ("Version", "9"), ("DecisionDue", "2030-01-01"),
    ];

    [Fact]
    public void Because_no_action_binds_anything_but_forms_and_plain_values()
    {
        var bound =
            from action in portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            from parameter in action.Parameters
            where parameter.BindingInfo?.BindingSource != BindingSource.Services && !IsPlain(parameter.ParameterType)
            select (action.DisplayName, Type: parameter.ParameterType.IsArray ? parameter.ParameterType.GetElementType()! : parameter.ParameterType);

        Assert.NotEmpty(bound);
        Assert.All(bound, parameter => Assert.True(
            parameter.Type.Assembly == typeof(PortalPages).Assembly, $"{parameter.DisplayName} binds {parameter.Type.Name}."));
    }

    [Fact]
    public async Task As_when_an_application_is_filed()
    {
        using var applicant = await Applicant.SignedInAsync(portal, person: 985);
        foreach (var (step, answers) in applicant.Answers())
        {
            await applicant.SendAsync($"/apply/{step}", [.. answers, .. _extra]);
        }

        var sent = await applicant.SendAsync("/apply/declaration", [("DeclarationAccepted", "true"), .. _extra]);
        Assert.Contains("/apply/confirmation/", sent.Address, StringComparison.Ordinal);

        var application = await portal.ReadAsync(db => db.Applications.SingleAsync(a => a.Status == ApplicationStatus.Pending));
        Assert.Equal("220102001", application.Agency.Value);
        Assert.Null(application.DecidedBy);
        Assert.Null(application.EnteredBy);
        Assert.Equal((EvidenceStanding.Open, "service-hall"), (application.EvidenceStanding, application.Channel.Value));
        Assert.NotEqual(1, application.Id.Value);
    }

    private static bool IsPlain(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? (type.IsArray ? type.GetElementType()! : type);
        return plain.IsPrimitive || plain == typeof(string) || plain == typeof(DateOnly) || plain == typeof(IFormFile) || plain == typeof(CancellationToken);
    }
}
