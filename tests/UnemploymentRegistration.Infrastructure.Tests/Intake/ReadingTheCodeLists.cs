using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Intake;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;

namespace UnemploymentRegistration.Infrastructure.Tests.Intake;

public sealed class ReadingTheCodeLists
{
    private static readonly CodeLists _codes = Read();

    [Fact]
    public void Finds_the_fourteen_reasons_of_the_form() => Assert.Equal(14, _codes.UnemploymentReason.Items.Count);

    [Fact]
    public void Finds_the_fifty_six_ethnic_groups_in_order()
    {
        Assert.Equal(56, _codes.EthnicGroup.Items.Count);
        Assert.Equal("汉族", _codes.EthnicGroup.Items[0].Name);
        Assert.Equal("朝鲜族", _codes.EthnicGroup.NameOf("10"));
    }

    [Fact]
    public void Finds_four_documents_and_no_other() =>
        Assert.Equal(
            ["resident-id", "social-security-card", "hk-mo-tw-residence-permit", "hk-mo-travel-permit"],
            _codes.DocumentType.Items.Select(item => item.Code));

    [Fact]
    public void Asks_for_words_with_the_reason_other_only() =>
        Assert.Equal(
            ["other"],
            from reason in _codes.UnemploymentReason.Items where reason.RequiresText select reason.Code);

    [Fact]
    public void Keeps_the_national_code_where_one_is_known()
    {
        Assert.Equal("24", _codes.UnemploymentReason.Find("resigned")!.NationalCode);
        Assert.Null(_codes.UnemploymentReason.Find("income-below-dibao")!.NationalCode);
    }

    [Theory]
    [InlineData("certificate", 4)]
    [InlineData("injury", 10)]
    [InlineData("not-assessed", 0)]
    public void Knows_the_levels_of_each_disability_scale(string scale, int levels) =>
        Assert.Equal(Enumerable.Range(1, levels), _codes.DisabilityScale.Find(scale)!.Levels);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    public void Contains_nothing_else(string? code) => Assert.False(_codes.Sex.Contains(code));

    [Fact]
    public void Lets_a_code_that_left_its_list_stand_for_itself() => Assert.Equal("99", _codes.Sex.NameOf("99"));

    [Fact]
    public void Lists_the_places_of_registration_that_the_rules_know() =>
        Assert.All(
            _codes.RegistrationPlaceBasis.Items,
            item => Assert.True(RegistrationPlaceBases.TryParse(item.Code, out _)));

    [Fact]
    public void Lists_the_window_among_the_channels() =>
        Assert.True(_codes.Channel.Contains(ChannelCode.AgencyWindow.Value));

    private static CodeLists Read()
    {
        using var file = SeedFiles.OpenCodes();
        return CodeListReader.Read(file);
    }
}
