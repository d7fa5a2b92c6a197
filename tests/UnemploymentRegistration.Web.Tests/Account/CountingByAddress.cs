using System.Net;
using Microsoft.AspNetCore.Http;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class CountingByAddress
{
    private static readonly TimeSpan _length = TimeSpan.FromMinutes(15);

    private readonly AdjustableClock _clock = new(AdjustableClock.Friday);

    [Fact]
    public void Bars_nobody_else()
    {
        var window = new AddressWindow(most: 1, _length, _clock);

        window.Count(From("192.0.2.1"));

        Assert.Equal(_length, window.WaitOf(From("192.0.2.1")));
        Assert.Equal(_length, window.WaitOf(From("::ffff:192.0.2.1")));
        Assert.Null(window.WaitOf(From("192.0.2.2")));
    }

    [Fact]
    public void Takes_the_addresses_of_one_household_for_one()
    {
        var window = new AddressWindow(most: 1, _length, _clock);

        window.Count(From("2001:db8:0:1::1"));

        Assert.NotNull(window.WaitOf(From("2001:db8:0:1:ffff::2")));
        Assert.Null(window.WaitOf(From("2001:db8:0:2::1")));
    }

    [Fact]
    public void Begins_anew_when_the_window_is_over()
    {
        var window = new AddressWindow(most: 2, _length, _clock);
        window.Count(From("192.0.2.1"));
        _clock.Pass(_length);

        window.Count(From("192.0.2.1"));

        Assert.Null(window.WaitOf(From("192.0.2.1")));
    }

    private static DefaultHttpContext From(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return context;
    }
}
