using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingASocialSecurityCard
{
    [Theory]
    [InlineData("HKG123456789012345", "HKG123456789012345")]
    [InlineData("twn 0012-3456", "TWN00123456")]
    [InlineData("2201MAC90013100287", "2201MAC90013100287")]
    public void Gives_a_number_of_another_form_to_a_person(string text, string number)
    {
        var card = Read(text).Value!;

        Assert.True(card.NeedsLook);
        Assert.True(card.IsHongKongMacaoTaiwan);
        Assert.Equal(number, card.Number);
        Assert.Null(card.DateOfBirth);
        Assert.Null(card.Sex);
    }

    [Fact]
    public void Takes_a_number_of_another_form_for_nobody_elses()
    {
        var permit = IdentityDocument
            .Read(IdentityDocumentKind.HongKongMacaoTravelPermit, "H12345678", new DateOnly(2026, 11, 22))
            .Value!;

        Assert.NotEqual(permit.PersonKey, Read("H12345678").Value!.PersonKey);
    }

    [Theory]
    [InlineData("22010219900131002")]
    [InlineData("2201021990013100280")]
    public void Takes_digits_of_another_length_for_a_slip(string text) =>
        Assert.Equal(IdentityDocumentErrors.WrongLength, Read(text).Error);

    [Fact]
    public void Takes_a_wrong_check_digit_for_a_slip() =>
        Assert.Equal(IdentityDocumentErrors.WrongCheckCharacter, Read("220102199001310029").Error);

    [Theory]
    [InlineData("社会保障号码")]
    [InlineData("HKG1234<script>")]
    [InlineData("HKG123456789012345678")]
    public void Refuses_what_is_no_number(string text) =>
        Assert.Equal(IdentityDocumentErrors.MalformedSocialSecurityNumber, Read(text).Error);

    private static Result<IdentityDocument> Read(string text) =>
        IdentityDocument.Read(IdentityDocumentKind.SocialSecurityCard, text, new DateOnly(2026, 11, 22));
}
