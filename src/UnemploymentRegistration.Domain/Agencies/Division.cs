namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>行政区划: a division of the country as its code is in force today.</summary>
public sealed class Division
{
    private Division()
    {
    }

    public DivisionCode Code { get; private init; } = null!;

    public string Name { get; private set; } = null!;

    public AgencyLevel Level { get; private init; }

    public DivisionCode? Parent { get; private init; }

    public static Division Of(DivisionCode code, string name, AgencyLevel level, DivisionCode? parent) =>
        new() { Code = code, Name = name, Level = level, Parent = parent };

    public void Rename(string name) => Name = name;
}
