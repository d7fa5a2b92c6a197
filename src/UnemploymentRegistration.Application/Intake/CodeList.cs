using System.Collections.Frozen;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>代码表: the values that one field may take, in the order in which a form shows them.</summary>
public sealed class CodeList
{
    private readonly FrozenDictionary<string, CodeItem> _byCode;

    public CodeList(IEnumerable<CodeItem> items)
    {
        Items = [.. items];
        _byCode = Items.ToFrozenDictionary(item => item.Code);
    }

    public IReadOnlyList<CodeItem> Items { get; }

    public CodeItem? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    public bool Contains(string? code) => Find(code) is not null;

    /// <summary>The words for a code; a code that has left the list stands for itself.</summary>
    public string NameOf(string code) => Find(code)?.Name ?? code;
}

/// <summary>One value of a code list.</summary>
/// <param name="Code">As stored and exchanged.</param>
/// <param name="Name">As people read it.</param>
/// <param name="RequiresText">Whether it says something only with words of one's own, such as 其他.</param>
/// <param name="NationalCode">The code of the national systems; null where none is known.</param>
/// <param name="Levels">The levels of a disability scale (rule 4.2); empty for everything else.</param>
public sealed record CodeItem(
    string Code,
    string Name,
    bool RequiresText,
    string? NationalCode,
    IReadOnlyList<int> Levels);
