using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Identity;

public sealed class ChoosingAPassword
{
    private static readonly PasswordOwner _owner = new("window.nanguan", "220102", "南关区就业服务局");
    private static readonly PasswordPolicy _asvs = PasswordPolicy.Named("Asvs");
    private static readonly PasswordPolicy _dengbao = PasswordPolicy.Named("Dengbao");

    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("蓝色的小船昨天没有靠岸呢")]
    [InlineData("tgvbuhjmiklo")]
    [InlineData("Neue-Seite-2026")]
    public void Of_twelve_characters_needs_no_kinds(string password) => Assert.Empty(_asvs.ObjectionsTo(password, _owner));

    [Theory]
    [InlineData("tgvbuhjmikl", "至少12个字符")]
    [InlineData("Password2026!", "太常见")]
    [InlineData("P@ssw0rd!!!!", "太常见")]
    [InlineData("123456789012", "太常见")]
    [InlineData("aaaaaaaaaaaa", "太常见")]
    [InlineData("abcdefghijkl", "太常见")]
    [InlineData("qwertyuiop123456", "太常见")]
    [InlineData("1qaz2wsx3edc", "太常见")]
    [InlineData("woaini5201314", "太常见")]
    [InlineData("WoAiZhongGuo1949", "太常见")]
    [InlineData("wodemima123456", "太常见")]
    [InlineData("我爱你我爱你我爱你我爱你", "太常见")]
    [InlineData("xyxyxyxyxyxy", "太常见")]
    [InlineData("der Nanguan-Turm", "用户名")]
    [InlineData("x220102-tgvbuh", "代码")]
    [InlineData("一二南关区就业服务局三四五六", "机构")]
    [InlineData("tgvbuh-Jilin-9", "jilin")]
    [InlineData("今天来办失业两个字的事情啊", "失业")]
    public void Is_refused_where_others_would_guess_it(string password, string objection) =>
        Assert.Contains(_asvs.ObjectionsTo(password, _owner), words => words.Contains(objection, StringComparison.Ordinal));

    [Fact]
    public void Is_told_everything_against_it_at_once() => Assert.Equal(
        ["密码至少12个字符", "密码不能含用户名或机构的名称、代码", "密码不能含与本系统有关的“jilin”"],
        _asvs.ObjectionsTo("jilinwindow", _owner));

    [Theory]
    [InlineData("Abcdef12", true)]
    [InlineData("abcde-12", true)]
    [InlineData("Abcdefg-", true)]
    [InlineData("Abcde12", false)]
    [InlineData("abcdef12", false)]
    [InlineData("abcdefgh", false)]
    public void Needs_three_kinds_of_four_under_dengbao(string password, bool isTaken) =>
        Assert.Equal(isTaken, !_dengbao.ObjectionsTo(password, _owner).Any());

    [Theory]
    [InlineData(89, false)]
    [InlineData(90, true)]
    public void Ends_after_ninety_days_under_dengbao_and_never_else(int days, bool hasExpired)
    {
        var account = new OfficerAccount { PasswordChangedAt = AdjustableClock.Friday };
        var then = AdjustableClock.Friday.AddDays(days);

        Assert.Equal(hasExpired, _dengbao.HasExpired(account, then));
        Assert.False(_asvs.HasExpired(account, then));
    }

    [Fact]
    public void Of_unknown_age_has_ended_under_dengbao() =>
        Assert.True(_dengbao.HasExpired(new OfficerAccount(), AdjustableClock.Friday));

    [Fact]
    public void Follows_no_policy_that_is_not_there() =>
        Assert.Throws<InvalidOperationException>(() => PasswordPolicy.Named("Whatever"));

    [Fact]
    public void Is_never_one_that_the_portal_gives_out()
    {
        var given = Enumerable.Range(0, 200).Select(_ => OneTimePassword.Next()).ToList();

        Assert.All(given, password => Assert.Empty(_dengbao.ObjectionsTo(password, _owner)));
        Assert.Equal(given.Count, given.Distinct().Count());
    }
}
