using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Review;

/// <summary>Rule 7.3: who, when, what.</summary>
public sealed class RecordingAFinding
{
    private static readonly DateOnly _today = new(2026, 3, 3);

    [Fact]
    public void Keeps_who_when_and_what_with_the_words_sealed()
    {
        var words = FindingWords.Of(FindingMethod.Phone, _today, " 电话询问原单位人事，\n确认已离职。 ", _today).Value!;

        var finding = Finding.Record(9, new(1), words, AnApplication.Supervisor(), AnApplication.Tuesday, OpenProtector.Instance);

        Assert.Equal((FindingMethod.Phone, _today, AnApplication.Tuesday), (finding.Method, finding.MadeOn, finding.RecordedAt));
        Assert.Equal((new OfficerId(7), new AgencyCode("220102001")), (finding.RecordedBy, finding.RecordedFor));
        Assert.Equal("电话询问原单位人事， 确认已离职。", finding.OpenText(OpenProtector.Instance));
    }

    [Fact]
    public void Is_refused_for_a_day_to_come() =>
        Assert.Equal(FindingErrors.NotYet, FindingWords.Of(FindingMethod.Visit, _today.AddDays(1), "上门，家中无人。", _today).Error);

    [Theory]
    [InlineData("打了13800138000，无人接听。")]
    [InlineData("证件 2201021990 有误。")]
    public void Is_refused_with_a_number_of_a_person(string text) =>
        Assert.Equal(FindingErrors.PersonalNumber, FindingWords.ReadText(text).Error);

    [Theory]
    [InlineData(null)]
    [InlineData("  已核。 ")]
    public void Is_refused_when_it_says_too_little(string? text) =>
        Assert.Equal(FindingErrors.TextLength, FindingWords.ReadText(text).Error);
}
