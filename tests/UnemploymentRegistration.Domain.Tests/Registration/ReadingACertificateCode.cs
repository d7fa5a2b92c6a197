using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Registration;

public sealed class ReadingACertificateCode
{
    private const string Code = "ABCDEFGHJKMNPQRSTUVW";

    [Theory]
    [InlineData("ABCDEFGHJKMNPQRSTUVW")]
    [InlineData("abcde-fghjk-mnpqr-stuvw")]
    [InlineData("ＡＢＣＤＥ　ＦＧＨＪＫ MNPQR－STUVW")]
    public void Takes_it_however_it_was_typed_from_the_paper(string typed) => Assert.Equal(Code, CertificateCode.Read(typed)!.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCDEFGHJKMNPQRSTUV")]
    [InlineData("ABCDEFGHJKMNPQRSTUVWX")]
    [InlineData("ABCDEFGHJKMNPQRSTUV0")]
    [InlineData("ABCDEFGHJKMNPQRSTUVI")]
    public void Knows_what_cannot_be_one(string? typed) => Assert.Null(CertificateCode.Read(typed));

    [Fact]
    public void Stands_on_the_paper_in_groups_and_prints_nowhere()
    {
        var code = CertificateCode.Read(Code)!;

        Assert.Equal("ABCDE-FGHJK-MNPQR-STUVW", code.InGroups);
        Assert.DoesNotContain("ABCDE", code.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Renewed_is_found_by_the_new_one_alone()
    {
        var (first, second) = (CertificateCode.Read(Code)!, CertificateCode.Read("22345678923456789234")!);
        var certificate = RegistrationCertificate.Issue(5, new(9), first, AnApplication.Monday, OpenProtector.Instance);

        certificate.Renew(second, AnApplication.Tuesday, OpenProtector.Instance);

        Assert.Equal(second, certificate.OpenCode(OpenProtector.Instance));
        Assert.Equal(RegistrationCertificate.DigestOf(second, OpenProtector.Instance), certificate.Digest);
        Assert.Equal(AnApplication.Tuesday, certificate.IssuedAt);
    }

    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("李小梅", "李**")]
    [InlineData("欧阳娜娜", "欧**")]
    [InlineData("阿依古丽·买买提", "阿**")]
    [InlineData("𠮷小明", "𠮷**")]
    public void Is_answered_with_a_name_that_only_its_holder_knows(string name, string masked) => Assert.Equal(masked, Masking.AllButFirst(name));
}
