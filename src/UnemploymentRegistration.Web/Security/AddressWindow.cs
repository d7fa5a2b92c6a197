using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace UnemploymentRegistration.Web.Security;

/// <summary>Counts what comes from one network address in a window of time; on this node, in memory.</summary>
/// <remarks>
/// The framework's limiter counts requests before they are answered and follows the machine's clock. Here only what
/// failed counts, and only afterwards.
/// </remarks>
public class AddressWindow(int most, TimeSpan length, TimeProvider clock)
{
    // Enough for a province; beyond it, windows that are over are cleared away.
    private const int Many = 10_000;

    // Whoever has one address of version 6 has all that share its first half.
    private const int OwnBytes = 8;

    // However many addresses come, the table is not looked through at every one of them.
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Count)> _windows = new(StringComparer.Ordinal);
    private DateTimeOffset _clearedAt;

    /// <summary>How long this address must wait; null where it need not.</summary>
    public TimeSpan? WaitOf(HttpContext context)
    {
        var now = clock.GetUtcNow();
        return _windows.TryGetValue(KeyOf(context), out var window) && window.Count >= most && now < window.Since + length
            ? window.Since + length - now
            : null;
    }

    public void Count(HttpContext context)
    {
        var now = clock.GetUtcNow();
        ClearAway(now);
        _windows.AddOrUpdate(
            KeyOf(context),
            (now, 1),
            (_, window) => now < window.Since + length ? (window.Since, window.Count + 1) : (now, 1));
    }

    private void ClearAway(DateTimeOffset now)
    {
        if (_windows.Count <= Many || now < _clearedAt + _pause)
        {
            return;
        }

        _clearedAt = now;
        foreach (var (address, window) in _windows)
        {
            if (now >= window.Since + length)
            {
                _windows.TryRemove(address, out _);
            }
        }
    }

    private static string KeyOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } six => new IPAddress([.. six.GetAddressBytes()[..OwnBytes], .. new byte[OwnBytes]]).ToString(),
        var four => four.ToString(),
    };
}

/// <summary>登录失败: of staff, whatever the account.</summary>
public sealed class StaffFailures(SignInSettings settings, TimeProvider clock)
    : AddressWindow(settings.FailuresPerAddress, settings.Window, clock);

/// <summary>凭证验证: questions, whatever the answer.</summary>
public sealed class CertificateLookups(SignInSettings settings, TimeProvider clock)
    : AddressWindow(settings.LookupsPerAddress, settings.Window, clock);

/// <summary>进度查询: questions, whatever the answer.</summary>
public sealed class ProgressLookups(SignInSettings settings, TimeProvider clock)
    : AddressWindow(settings.LookupsPerAddress, settings.Window, clock);
