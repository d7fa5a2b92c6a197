namespace UnemploymentRegistration.Infrastructure.Identity.Passwords;

/// <summary>等保式密码: three kinds of characters, changed every ninety days, none of the last five (GB/T 22239—2019, 8.1.4.1).</summary>
public sealed class DengbaoPasswords : PasswordPolicy
{
    private const int Shortest = 8;
    private const int Kinds = 3;
    private const int Days = 90;

    public override string Hint => $"至少{Shortest}个字符，大写字母、小写字母、数字、符号中要有{Kinds}种；每{Days}天修改一次";

    public override TimeSpan? Age { get; } = TimeSpan.FromDays(Days);

    public override int Remembered => 5;

    public override IEnumerable<string> ObjectionsTo(string candidate, PasswordOwner owner)
    {
        if (candidate.Length < Shortest)
        {
            yield return $"密码至少{Shortest}个字符";
        }

        Func<char, bool>[] kinds = [char.IsAsciiLetterUpper, char.IsAsciiLetterLower, char.IsAsciiDigit, letter => !char.IsAsciiLetterOrDigit(letter)];
        if (kinds.Count(kind => candidate.Any(kind)) < Kinds)
        {
            yield return $"大写字母、小写字母、数字、符号中至少要有{Kinds}种";
        }
    }
}
