using System.Net;
using System.Net.Sockets;

namespace UnemploymentRegistration.Web.Security;

/// <summary>网络地址: from where a request comes, as limits count it.</summary>
internal static class NetworkAddress
{
    // One household or hall is given a whole /64 and may change within it at every request.
    private const int PrefixBytes = 8;

    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return string.Empty;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, PrefixBytes))
            : address.ToString();
    }
}
