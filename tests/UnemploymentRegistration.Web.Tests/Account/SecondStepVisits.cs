using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

/// <summary>What an officer with an authenticator does to sign in.</summary>
internal static class SecondStepVisits
{
    public const string CodePage = "/account/staff/sign-in/code";

    /// <summary>Through the first step; lands on the page that asks for the code.</summary>
    public static async Task<HttpClient> AtTheSecondStepAsync(this Portal portal, string userName)
    {
        var visitor = portal.Visitor();
        Assert.Equal(CodePage, (await visitor.SignInAsync(userName, DemoData.Password)).Arrival());
        return visitor;
    }

    public static Task<HttpResponseMessage> SendCodeAsync(this HttpClient visitor, string code) =>
        visitor.PostFromAsync(CodePage, CodePage, ("Code", code));

    public static Task<HttpResponseMessage> SendRecoveryCodeAsync(this HttpClient visitor, string code) =>
        visitor.PostFromAsync(CodePage, $"{CodePage}/recovery", ("RecoveryCode", code));

    public static async Task<string> ArrivalAsync(this HttpClient visitor, string path) =>
        (await visitor.GetAsync(new Uri(path, UriKind.Relative))).Arrival();

    public static string Arrival(this HttpResponseMessage answer) => answer.RequestMessage!.RequestUri!.AbsolutePath;
}
