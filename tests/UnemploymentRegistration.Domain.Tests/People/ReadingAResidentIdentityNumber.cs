using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingAResidentIdentityNumber
{
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData(" 110105 19491231 002x ")]
    [InlineData("110105-19491231–002X")]
    [InlineData("１１０１０５　１９４９１２３１－００２ｘ")]
    [InlineData("\uFEFF11010519491231002X\u200B")]
    public void Accepts_what_people_type(string text) =>
        Assert.Equal("11010519491231002X", ResidentIdentityNumber.Parse(text).Value);

    [Theory]
    [InlineData("110105491231002", "11010519491231002X")]
    [InlineData("110105 491231 002", "11010519491231002X")]
    public void Lengthens_a_number_of_the_old_form(string text, string value) =>
        Assert.Equal(value, ResidentIdentityNumber.Parse(text).Value);

    [Theory]
    [InlineData("220381198506151239")]
    [InlineData("220184198506151237")]
    [InlineData("840000199408230027")]
    public void Never_looks_up_the_region(string text) =>
        Assert.Equal(text, ResidentIdentityNumber.Parse(text).Value);

    [Theory]
    [InlineData("110105194802290013")]
    [InlineData("110105194912310011")]
    public void Reads_an_odd_seventeenth_digit_as_a_man(string text) =>
        Assert.Equal(Sex.Male, ResidentIdentityNumber.Parse(text).Sex);

    [Fact]
    public void Reads_an_even_seventeenth_digit_as_a_woman() =>
        Assert.Equal(Sex.Female, ResidentIdentityNumber.Parse("11010519491231002X").Sex);

    [Fact]
    public void Finds_the_date_of_birth() =>
        Assert.Equal(new DateOnly(1949, 12, 31), ResidentIdentityNumber.Parse("11010519491231002X").DateOfBirth);

    [Fact]
    public void Finds_a_leap_day() =>
        Assert.Equal(new DateOnly(1948, 2, 29), ResidentIdentityNumber.Parse("110105194802290013").DateOfBirth);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 　- ")]
    public void Misses_what_was_left_empty(string? text) =>
        Assert.Equal(IdentityDocumentErrors.Missing, ResidentIdentityNumber.Read(text).Error);

    [Theory]
    [InlineData("1101051949123100")]
    [InlineData("1101051949123100211")]
    [InlineData("11010519491231X")]
    [InlineData("X")]
    public void Refuses_another_length(string text) =>
        Assert.Equal(IdentityDocumentErrors.WrongLength, ResidentIdentityNumber.Read(text).Error);

    [Theory]
    [InlineData("A1010519491231002X")]
    [InlineData("1101051949123100XX")]
    [InlineData("11010519491231002Y")]
    [InlineData("一1010519491231002X")]
    [InlineData("١١٠١٠٥١٩٤٩١٢٣١٠٠٢١")]
    public void Refuses_other_characters(string text) =>
        Assert.Equal(IdentityDocumentErrors.WrongCharacters, ResidentIdentityNumber.Read(text).Error);

    [Theory]
    [InlineData("110105194912310021")]
    [InlineData("210105194912310020")]
    public void Says_that_the_check_digit_is_wrong(string text)
    {
        var reading = ResidentIdentityNumber.Read(text);

        Assert.Equal(IdentityDocumentErrors.WrongCheckCharacter, reading.Error);
        Assert.Contains("校验码", reading.Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("110105194902290010")]
    [InlineData("110105490229001")]
    [InlineData("110105194913310010")]
    [InlineData("110105000001010010")]
    public void Refuses_a_birth_date_that_does_not_exist(string text) =>
        Assert.Equal(IdentityDocumentErrors.NoSuchBirthDate, ResidentIdentityNumber.Read(text).Error);

    [Fact]
    public void Prints_masked() =>
        Assert.Equal("**************002X", ResidentIdentityNumber.Parse("11010519491231002X").ToString());
}
