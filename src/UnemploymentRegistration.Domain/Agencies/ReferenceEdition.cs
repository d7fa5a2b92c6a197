namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>基础数据版本: the number of the last change to divisions, agencies or calendar; one row for the whole province.</summary>
/// <remarks>Every edit raises it, so that of two edits at once one is told, and every program sees that it must read again.</remarks>
public sealed class ReferenceEdition
{
    public const int OnlyId = 1;

    private ReferenceEdition()
    {
    }

    public int Id { get; private init; } = OnlyId;

    public int Number { get; private set; }

    public static ReferenceEdition First() => new();

    public void Raise() => Number++;
}
