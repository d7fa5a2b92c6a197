using System.Text;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.Builders;

/// <summary>Seals nothing, but keeps field and text together, so that opening elsewhere fails as it must.</summary>
internal sealed class OpenProtector : IFieldProtector
{
    public static OpenProtector Instance { get; } = new();

    public bool IsRenewing => false;

    public Protected Seal(string clear, ProtectedField field) => new(Encoding.UTF8.GetBytes($"{field}\n{clear}"));

    public string Open(Protected value, ProtectedField field)
    {
        var parts = Encoding.UTF8.GetString(value.Bytes.Span).Split('\n', 2);
        return parts[0] == field.ToString() ? parts[1] : throw new InvalidOperationException("Sealed for another field.");
    }

    public BlindIndex IndexOf(IndexedUse use, string clear) => new($"{use}:{clear}");

    public IReadOnlyList<BlindIndex> IndexesOf(IndexedUse use, string clear) => [IndexOf(use, clear)];

    public bool Matches(BlindIndex index, IndexedUse use, string clear) => index == IndexOf(use, clear);

    public bool IsCurrent(BlindIndex index) => true;

    public bool IsCurrent(Protected value) => true;

    public void Refresh()
    {
    }
}
