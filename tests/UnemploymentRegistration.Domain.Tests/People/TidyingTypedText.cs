using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class TidyingTypedText
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(" \t　", null)]
    [InlineData("\u200B", null)]
    [InlineData("  长春　 南关\r\n区 ", "长春 南关 区")]
    [InlineData("１号楼", "１号楼")]
    public void Leaves_single_spaces_between_words(string? text, string? tidy) =>
        Assert.Equal(tidy, TypedText.Tidy(text));

    [Theory]
    [InlineData(null, "")]
    [InlineData("ａ１－b — 2−3", "A1B23")]
    public void Compacts_numbers_to_plain_capitals(string? text, string compact) =>
        Assert.Equal(compact, TypedText.Compact(text));

    [Fact]
    public void Copes_with_very_long_text() =>
        Assert.Equal(new string('1', 5000), TypedText.Compact(string.Concat(Enumerable.Repeat("１ ", 5000))));
}
