using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingATravelPermit
{
    [Theory]
    [InlineData("H12345678", "H12345678")]
    [InlineData("m 1234-5678", "M12345678")]
    [InlineData("Ｈ１２３４５６７８０１", "H1234567801")]
    public void Accepts_what_people_type(string text, string number) => Assert.Equal(number, Read(text).Value?.Number);

    [Theory]
    [InlineData("H12345678")]
    [InlineData("H1234567800")]
    [InlineData("H1234567801")]
    public void Knows_the_person_through_every_renewal(string text) =>
        Assert.Equal("H12345678", Read(text).Value?.PersonKey);

    [Fact]
    public void Tells_neither_birth_date_nor_sex_and_so_contradicts_none()
    {
        var permit = Read("H12345678").Value!;

        Assert.Null(permit.DateOfBirth);
        Assert.Null(permit.Sex);
        Assert.False(permit.Contradicts(Sex.Male));
        Assert.False(permit.Contradicts(new DateOnly(1990, 1, 31)));
        Assert.True(permit.IsHongKongMacaoTaiwan);
    }

    [Theory]
    [InlineData("H1234567")]
    [InlineData("H123456789")]
    [InlineData("H123456789012")]
    [InlineData("T12345678")]
    [InlineData("H1234567X")]
    [InlineData("HM2345678")]
    public void Refuses_anything_else(string text) =>
        Assert.Equal(IdentityDocumentErrors.MalformedTravelPermit, Read(text).Error);

    [Theory]
    [InlineData("12345678")]
    [InlineData("1234567801")]
    public void Takes_digits_alone_for_a_lost_letter_or_a_Taiwan_permit(string text) =>
        Assert.Equal(IdentityDocumentErrors.TravelPermitWithoutLetter, Read(text).Error);

    [Fact]
    public void Tells_who_asks_for_the_Taiwan_permit_which_two_are_accepted()
    {
        Assert.Contains("居民居住证", IdentityDocumentErrors.TaiwanTravelPermit.Message, StringComparison.Ordinal);
        Assert.Contains("社会保障卡", IdentityDocumentErrors.TaiwanTravelPermit.Message, StringComparison.Ordinal);
    }

    private static Result<IdentityDocument> Read(string text) =>
        IdentityDocument.Read(IdentityDocumentKind.HongKongMacaoTravelPermit, text, new DateOnly(2026, 11, 22));
}
