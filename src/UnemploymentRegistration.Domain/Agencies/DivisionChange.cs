namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>区划代码变更: an old code, the code that took its place, and from which day (rule 5.6).</summary>
public sealed class DivisionChange
{
    private DivisionChange()
    {
    }

    public DivisionCode Old { get; private init; } = null!;

    public DivisionCode New { get; private set; } = null!;

    public DateOnly EffectiveOn { get; private set; }

    public string Note { get; private set; } = string.Empty;

    public static DivisionChange Of(DivisionCode old, DivisionCode @new, DateOnly effectiveOn, string note) =>
        new() { Old = old, New = @new, EffectiveOn = effectiveOn, Note = note };

    /// <summary>Takes the successor, day and note of a corrected list; the old code names the change.</summary>
    public void Become(DivisionChange corrected) => (New, EffectiveOn, Note) = (corrected.New, corrected.EffectiveOn, corrected.Note);

    /// <summary>The code under its new prefix; only for a code that is the old one or lies below it.</summary>
    internal DivisionCode Apply(DivisionCode code) => DivisionCode.Parse(New.Value + code.Value[Old.Value.Length..]);
}
