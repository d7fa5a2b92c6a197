using System.Globalization;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>资料版本: the key of one version; what was handed over is recorded by it.</summary>
public readonly record struct PublishedDocumentId(long Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
