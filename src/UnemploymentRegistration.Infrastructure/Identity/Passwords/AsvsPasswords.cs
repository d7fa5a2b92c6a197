namespace UnemploymentRegistration.Infrastructure.Identity.Passwords;

/// <summary>长密码: as OWASP ASVS 5.0 (6.2) asks: long, not common, nothing that others know, and no rules of composition.</summary>
public sealed class AsvsPasswords : PasswordPolicy
{
    private const int Shortest = 12;
    private const int ShortestName = 4;

    private static readonly string[] _portal =
        ["jilin", "shiye", "dengji", "jiuye", "renshe", "unemployment", "registration", "12333", "吉林", "失业", "登记", "就业", "人社"];

    public override string Hint => $"至少{Shortest}个字符，越长越好；不限字母、数字、符号的种类，可以用一句话";

    public override IEnumerable<string> ObjectionsTo(string candidate, PasswordOwner owner)
    {
        if (candidate.EnumerateRunes().Count() < Shortest)
        {
            yield return $"密码至少{Shortest}个字符";
        }

        if (CommonPasswords.Include(candidate))
        {
            yield return "密码太常见，容易被猜到";
        }

        if (WordsOf(owner).Any(word => candidate.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            yield return "密码不能含用户名或机构的名称、代码";
        }

        if (_portal.FirstOrDefault(word => candidate.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } own)
        {
            yield return $"密码不能含与本系统有关的“{own}”";
        }
    }

    // "window.nanguan" is two words, each of which a guesser would try.
    private static IEnumerable<string> WordsOf(PasswordOwner owner) =>
        owner.UserName.Split('.', '-', '_').Where(part => part.Length >= ShortestName)
            .Append(owner.UserName).Append(owner.AgencyName).Append(owner.AgencyCode)
            .Where(word => word.Length >= ShortestName);
}
