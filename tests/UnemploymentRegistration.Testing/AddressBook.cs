using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace UnemploymentRegistration.Testing;

/// <summary>Every address that a portal was asked for, with its query, and where the browser said that it came from.</summary>
internal sealed class AddressBook : IStartupFilter
{
    private readonly ConcurrentQueue<string> _addresses = new();

    public IEnumerable<string> Addresses => _addresses;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((HttpContext context, RequestDelegate proceed) =>
        {
            _addresses.Enqueue($"{context.Request.Path}{context.Request.QueryString} {context.Request.Headers.Referer}");
            return proceed(context);
        });
        next(app);
    };
}
