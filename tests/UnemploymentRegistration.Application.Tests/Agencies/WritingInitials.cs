using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Agencies;

public sealed class WritingInitials
{
    [Theory]
    [InlineData("南岭街道", "nljd")]
    [InlineData("朝鲜族", "cxz")]
    [InlineData("长春市", "ccs")]
    [InlineData("珲春市", "hcs")]
    [InlineData("镇赉县", "zlx")]
    [InlineData("蛟河市", "jhs")]
    [InlineData("仡佬族", "glz")]
    [InlineData("（工业园区）A1", "gyyqa1")]
    public void Takes_the_first_letter_of_each_sound(string name, string initials) => Assert.Equal(initials, PinyinInitials.Of(name));

    [Fact]
    public async Task Knows_every_character_of_every_division_of_the_province()
    {
        await using var registry = await Registry.OpenAsync();

        var names = registry.Services.GetRequiredService<ReferenceData>().Current.Divisions.All
            .Where(division => DivisionCode.Jilin.Contains(division.Code))
            .Select(division => division.Name)
            .ToList();

        Assert.True(names.Count > 10_000);
        Assert.Empty(names.SelectMany(UnknownOf).Distinct());
    }

    [Fact]
    public async Task Knows_every_character_of_the_code_lists_that_are_typed()
    {
        await using var registry = await Registry.OpenAsync();
        var codes = registry.Services.GetRequiredService<CodeLists>();
        CodeList[] lists = [codes.Sex, codes.EthnicGroup, codes.PoliticalStatus, codes.Education, codes.Health, codes.UnemploymentReason, codes.SkillLevel, codes.TitleLevel];

        Assert.Empty(lists.SelectMany(list => list.Items).SelectMany(item => UnknownOf(item.Name)));
    }

    private static IEnumerable<char> UnknownOf(string name) =>
        name.Where(character => char.IsLetter(character) && PinyinInitials.LetterOf(character) is null);
}
