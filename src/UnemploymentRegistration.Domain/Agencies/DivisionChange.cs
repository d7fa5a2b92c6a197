namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>区划代码变更: an old code, the code that took its place, and from which day (rule 5.6).</summary>
public sealed class DivisionChange
{
    private DivisionChange()
    {
    }

    public DivisionCode Old { get; private init; } = null!;

    public DivisionCode New { get; private init; } = null!;

    public DateOnly EffectiveOn { get; private init; }

    public string Note { get; private init; } = string.Empty;

    public static DivisionChange Of(DivisionCode old, DivisionCode @new, DateOnly effectiveOn, string note) =>
        new() { Old = old, New = @new, EffectiveOn = effectiveOn, Note = note };

    /// <summary>The code under its new prefix; only for a code that is the old one or lies below it.</summary>
    internal DivisionCode Apply(DivisionCode code) => DivisionCode.Parse(New.Value + code.Value[Old.Value.Length..]);
}
