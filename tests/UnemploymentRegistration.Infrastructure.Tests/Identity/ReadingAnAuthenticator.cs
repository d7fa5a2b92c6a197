using System.Text;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Infrastructure.Tests.Identity;

public sealed class ReadingAnAuthenticator
{
    private static readonly byte[] _secretOfTheRfc = Encoding.ASCII.GetBytes("12345678901234567890");

    private static readonly DateTimeOffset _noon = DateTimeOffset.FromUnixTimeSeconds(1_200_000_000);

    // RFC 6238, appendix B, of whose eight digits an authenticator shows the last six.
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void Agrees_with_the_vectors_of_the_standard(long second, string eightDigits) =>
        Assert.Equal(eightDigits[2..], TimeBasedCode.Of(_secretOfTheRfc, TimeBasedCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(second))));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Takes_a_clock_that_is_one_step_off_and_no_more(int steps, bool isTaken) =>
        Assert.Equal(isTaken, Matched(CodeAt(steps), last: null) is not null);

    [Fact]
    public void Takes_no_code_twice_and_none_older_than_one_it_took()
    {
        var now = Matched(CodeAt(0), last: null);

        Assert.Equal(TimeBasedCode.StepAt(_noon), now);
        Assert.Null(Matched(CodeAt(0), now));
        Assert.Null(Matched(CodeAt(-1), now));
        Assert.Equal(now + 1, Matched(CodeAt(1), now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    [InlineData("１２３４５６")]
    public void Takes_nothing_that_is_no_code(string typed) => Assert.Null(Matched(typed, last: null));

    [Fact]
    public void Tells_its_secret_in_letters_that_lead_back_to_it()
    {
        var secret = AuthenticatorSecret.Next();

        Assert.Equal(secret.Bytes, AuthenticatorSecret.Parse(secret.Reveal()).Bytes);
        Assert.Equal(secret.Reveal(), secret.InGroups().Replace(" ", "", StringComparison.Ordinal));
        Assert.DoesNotContain(secret.Reveal(), secret.ToString(), StringComparison.Ordinal);
    }

    // The secret of the RFC as every authenticator writes it.
    [Fact]
    public void Writes_base_32_as_authenticators_read_it() => Assert.Equal(
        _secretOfTheRfc,
        AuthenticatorSecret.Parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").Bytes);

    [Fact]
    public void Says_in_its_picture_what_authenticators_ask_for() => Assert.Equal(
        "otpauth://totp/%E7%9C%81%20A:window.nanguan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E7%9C%81%20A&algorithm=SHA1&digits=6&period=30",
        AuthenticatorSecret.Parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").AddressFor("省 A", "window.nanguan"));

    [Theory]
    [InlineData("GEZDGNBVGY3TQOJQ")]
    [InlineData("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1")]
    public void Reads_no_secret_from_other_letters(string letters) =>
        Assert.Throws<FormatException>(() => AuthenticatorSecret.Parse(letters));

    private static string CodeAt(int steps) => TimeBasedCode.Of(_secretOfTheRfc, TimeBasedCode.StepAt(_noon) + steps);

    private static long? Matched(string code, long? last) => TimeBasedCode.MatchedStep(_secretOfTheRfc, code, _noon, last);
}
