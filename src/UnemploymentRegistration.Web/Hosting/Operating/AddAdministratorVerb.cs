using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Web.Features.Account.Officers;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>add-administrator: the first account of a new portal, from which all others are opened.</summary>
public static class AddAdministratorVerb
{
    public static Verb Verb { get; } = new(
        "add-administrator",
        "USER-NAME FULL-NAME",
        "opens an administrator's account of the province and prints the token that sets it up",
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
            var issued = await scope.GetRequiredService<OfficerSetUp>().IssueAsync(form.ToOfficer());
            if (issued.IsRefused)
            {
                await Console.Error.WriteLineAsync(issued.Error.Message);
                return Operating.Verb.Refused;
            }

            var hours = scope.GetRequiredService<PasswordSettings>().SetUpGoodFor.TotalHours;
            Console.WriteLine($"账户 {form.UserName} 已准备好，还没有密码。请本人在 {hours:0} 小时内打开 /account/staff/set-up，填写启用令牌（只能用一次）：");
            Console.WriteLine(issued.Value);
            return Operating.Verb.Done;
        });
    }
}
