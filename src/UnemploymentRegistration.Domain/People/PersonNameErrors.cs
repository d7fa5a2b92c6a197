using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>What can be wrong with a name.</summary>
public static class PersonNameErrors
{
    public static DomainError Missing { get; } = new("name.missing", "请填写姓名。");

    public static DomainError TooLong { get; } = new("name.too-long", "姓名最多 50 个字。");

    public static DomainError WithoutLetters { get; } =
        new("name.without-letters", "姓名不能只有数字或符号。请照证件填写。");

    public static DomainError UnreadableCharacters { get; } =
        new("name.unreadable-characters", "姓名中有无法识别的字符。请重新填写。");
}
