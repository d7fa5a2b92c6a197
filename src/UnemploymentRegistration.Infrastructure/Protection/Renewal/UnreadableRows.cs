using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>Values that do not open stay as they are, and are named: one of them must not stop a renewal of millions.</summary>
internal sealed class UnreadableRows(ILogger log)
{
    private readonly HashSet<ProtectedField> _met = [];

    public IReadOnlyCollection<ProtectedField> Met => _met;

    /// <summary>False where the value did not open.</summary>
    public bool Unless(Func<bool> renew)
    {
        try
        {
            return renew();
        }
        catch (UnreadableValueException exception)
        {
            Add(exception);
            return false;
        }
    }

    public void Add(UnreadableValueException exception)
    {
        var place = exception.Place;
        if (_met.Add(place))
        {
            log.LogError("{Table}.{Column} of {Key} cannot be opened and keeps its former key", place.Table, place.Column, place.Key);
        }
    }
}
