using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Desk;

/// <summary>未提交的填写内容: what an officer has typed into a long form and not sent; sealed as a whole, kept for a day.</summary>
public sealed class KeptForm
{
    /// <summary>Forms that are kept for one officer; the oldest makes room.</summary>
    public const int Most = 20;

    public const int LongestName = 120;

    /// <summary>After that nobody is offered it any more.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    private const string Table = "KeptForms";

    private KeptForm()
    {
    }

    public long Id { get; private init; }

    public OfficerId Officer { get; private init; }

    /// <summary>Which form it is: the address that it is sent to.</summary>
    public string Form { get; private init; } = "";

    public Protected Typed { get; private set; } = null!;

    public DateTimeOffset KeptAt { get; private set; }

    public static KeptForm Keep(long id, OfficerId officer, string form, string typed, DateTimeOffset now, IFieldProtector protector)
    {
        var kept = new KeptForm { Id = id, Officer = officer, Form = form };
        kept.Replace(typed, now, protector);
        return kept;
    }

    public void Replace(string typed, DateTimeOffset now, IFieldProtector protector) =>
        (Typed, KeptAt) = (protector.Seal(typed, TypedField(Id)), now);

    public string OpenTyped(IFieldProtector protector) => protector.Open(Typed, TypedField(Id));

    private static ProtectedField TypedField(long id) => new(Table, nameof(Typed), id);
}
