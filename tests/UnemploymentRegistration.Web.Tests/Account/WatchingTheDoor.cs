using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Tests.Account;

/// <summary>What holds where no setting says otherwise.</summary>
public sealed class WatchingTheDoor
{
    [Fact]
    public void Requires_an_authenticator_everywhere_but_in_development()
    {
        Assert.True(Of<SignInSettings>(isDevelopment: false).RequireAuthenticator);
        Assert.False(Of<SignInSettings>(isDevelopment: true).RequireAuthenticator);
    }

    [Fact]
    public void Lets_a_setting_say_otherwise() =>
        Assert.True(Of<SignInSettings>(isDevelopment: true, ("SignIn:RequireAuthenticator", "true")).RequireAuthenticator);

    [Fact]
    public void Follows_asvs_unless_told_to_follow_dengbao()
    {
        Assert.IsType<AsvsPasswords>(Of<PasswordPolicy>(isDevelopment: false));
        Assert.IsType<DengbaoPasswords>(Of<PasswordPolicy>(isDevelopment: false, ("Passwords:Policy", "Dengbao")));
        Assert.Throws<InvalidOperationException>(() => Of<PasswordPolicy>(isDevelopment: false, ("Passwords:Policy", "none")));
    }

    private static T Of<T>(bool isDevelopment, params (string Key, string Value)[] settings)
        where T : notnull
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        using var services = new ServiceCollection().AddStaffSignIn(configuration, isDevelopment).BuildServiceProvider();
        return services.GetRequiredService<T>();
    }
}
