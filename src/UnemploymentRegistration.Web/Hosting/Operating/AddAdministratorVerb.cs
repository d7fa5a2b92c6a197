using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Account.Officers;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>add-administrator: the first account of a new portal, from which all others are opened.</summary>
public static class AddAdministratorVerb
{
    private static readonly Jurisdiction _province = new(AgencyCode.Province, AgencyLevel.Province);

    public static Verb Verb { get; } = new(
        "add-administrator",
        "USER-NAME FULL-NAME",
        "opens an administrator's account of the province and prints its one-time password",
        RunAsync);

    private static async Task<int> RunAsync(string[] words, IServiceProvider services)
    {
        var form = new NewOfficerForm
        {
            UserName = words.ElementAtOrDefault(0),
            DisplayName = words.ElementAtOrDefault(1),
            Agency = AgencyCode.Province.Value,
            Role = nameof(OfficerRole.Administrator),
        };
        var check = await new NewOfficerFormValidator().ValidateAsync(form);
        if (!check.IsValid)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', check.Errors.Select(error => error.ErrorMessage)));
            return Operating.Verb.WrongUse;
        }

        return await services.WithNodeAsync(async scope =>
        {
            var opening = await scope.GetRequiredService<OfficerAdministration>().OpenAsync(form.ToOfficer(), _province);
            if (opening.IsRefused)
            {
                await Console.Error.WriteLineAsync(opening.Error.Message);
                return Operating.Verb.Refused;
            }

            Console.WriteLine($"已新建账户 {opening.Value.UserName}。一次性密码（首次登录时修改）：{opening.Value.Password}");
            return Operating.Verb.Done;
        });
    }
}
