using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingAName
{
    [Theory]
    [InlineData("张三", "张三")]
    [InlineData("　张　三 ", "张三")]
    [InlineData("买买提·艾力", "买买提·艾力")]
    [InlineData("买买提．艾力", "买买提·艾力")]
    [InlineData("买买提•艾力", "买买提·艾力")]
    [InlineData("买买提・艾力", "买买提·艾力")]
    [InlineData("买买提 • 艾力", "买买提·艾力")]
    [InlineData("买买提.艾力", "买买提·艾力")]
    [InlineData("𠮷𪚥", "𠮷𪚥")]
    [InlineData("李〇", "李〇")]
    [InlineData("CHAN  Tai Man", "CHAN Tai Man")]
    [InlineData("J. O'Neill-Wong", "J. O'Neill-Wong")]
    [InlineData("陈 Peter", "陈 Peter")]
    [InlineData("\u200B王五\uFEFF", "王五")]
    [InlineData("王\uE863", "王\uE863")]
    public void Keeps_it_as_on_the_document(string text, string name) =>
        Assert.Equal(name, PersonName.Read(text).Value?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData(" 　\t")]
    [InlineData("\u200B")]
    public void Misses_what_was_left_empty(string? text) =>
        Assert.Equal(PersonNameErrors.Missing, PersonName.Read(text).Error);

    [Theory]
    [InlineData("13800000000")]
    [InlineData("１２３")]
    [InlineData("·")]
    [InlineData("***")]
    public void Refuses_digits_and_signs_alone(string text) =>
        Assert.Equal(PersonNameErrors.WithoutLetters, PersonName.Read(text).Error);

    [Theory]
    [InlineData("张\0三")]
    [InlineData("张\u001B三")]
    [InlineData("张\uFFFD")]
    public void Refuses_control_characters(string text) =>
        Assert.Equal(PersonNameErrors.UnreadableCharacters, PersonName.Read(text).Error);

    [Fact]
    public void Refuses_half_a_character() =>
        Assert.Equal(PersonNameErrors.UnreadableCharacters, PersonName.Read("张" + '\uD842').Error);

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    [InlineData(5000, true)]
    public void Holds_fifty_characters(int length, bool isTooLong) =>
        Assert.Equal(isTooLong ? PersonNameErrors.TooLong : null, PersonName.Read(new string('张', length)).Error);
}
