using System.Net;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class NamingBrowsersAndNetworks
{
    [Theory]
    [InlineData("10.1.2.3", "10.1.2.3", true)]
    [InlineData("10.1.2.3", "::ffff:10.1.2.3", true)]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void A_network_is_an_address_or_the_sixty_four_bits_that_a_hall_is_given(string one, string other, bool isSame) =>
        Assert.Equal(isSame, NetworkAddress.Of(IPAddress.Parse(one)) == NetworkAddress.Of(IPAddress.Parse(other)));

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", "Chrome · Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50", "微信 · iPhone")]
    [InlineData("curl/8.14.1", "其他浏览器")]
    [InlineData("", "其他浏览器")]
    public void A_browser_is_called_as_people_know_it(string agent, string name) => Assert.Equal(name, BrowserName.Of(agent));
}
