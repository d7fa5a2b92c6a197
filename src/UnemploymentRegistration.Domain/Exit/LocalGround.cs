using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>各地确定的其他情形: one entry of the dated list of a city or county, with the document it rests on (rule 10.7).</summary>
/// <remarks>No list has an entry until an administrator of that place writes one; none is deleted, only ended.</remarks>
public sealed class LocalGround : Aggregate
{
    public const int LongestName = 100;
    public const int LongestDocument = 200;

    private LocalGround()
    {
    }

    public long Id { get; private init; }

    /// <summary>The city or county for which it holds.</summary>
    public DivisionCode Division { get; private init; } = null!;

    public string Name { get; private init; } = "";

    /// <summary>文件名称和文号.</summary>
    public string Document { get; private init; } = "";

    public DateOnly ValidFrom { get; private init; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly? ValidUntil { get; private set; }

    public override AgencyCode Overseer => new(Division.Value);

    public override long OversightKey => Id;

    public static Result<LocalGround> Enter(long id, DivisionCode division, string? name, string? document, DateOnly validFrom)
    {
        if (division.Value.Length is not (4 or 6))
        {
            return ExitListErrors.NotCityOrCounty;
        }

        var (named, written) = (ReadName(name), ReadDocument(document));
        if (named.IsRefused || written.IsRefused)
        {
            return named.Error ?? written.Error!;
        }

        var ground = new LocalGround { Id = id, Division = division, Name = named.Value, Document = written.Value, ValidFrom = validFrom };
        ground.Record(OversightAct.ExitTermsChanged, $"{division}: {named.Value} ({written.Value})");
        return ground;
    }

    public static Result<string> ReadName(string? name) =>
        TypedText.Tidy(name) is { Length: >= 2 and <= LongestName } tidy ? tidy : ExitListErrors.NameMissing;

    /// <summary>The document that an entry rests on, by name and number.</summary>
    public static Result<string> ReadDocument(string? document) =>
        TypedText.Tidy(document) is { Length: >= 4 and <= LongestDocument } tidy ? tidy : ExitListErrors.DocumentMissing;

    /// <summary>废止: the last day may not lie before the first, and is set once.</summary>
    public Result End(DateOnly lastDay)
    {
        if (ValidUntil is not null)
        {
            return ExitListErrors.AlreadyEnded;
        }

        if (lastDay < ValidFrom)
        {
            return ExitListErrors.EndsBeforeBeginning;
        }

        ValidUntil = lastDay;
        Record(OversightAct.ExitTermsChanged, $"{Division}: {Name} – {lastDay:O}");
        return Result.Success;
    }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidUntil is null || day <= ValidUntil);
}
