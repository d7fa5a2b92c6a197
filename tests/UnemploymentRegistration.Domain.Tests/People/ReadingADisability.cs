using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingADisability
{
    [Theory]
    [InlineData("certificate", 1)]
    [InlineData("certificate", 4)]
    [InlineData("injury", 1)]
    [InlineData("injury", 10)]
    [InlineData("not-assessed", null)]
    public void Takes_a_level_of_its_scale(string scale, int? level)
    {
        var disability = Disability.Read(scale, level).Value!;

        Assert.Equal(scale, disability.Scale.ToCode());
        Assert.Equal(level, disability.Level);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pension")]
    public void Refuses_another_scale(string? scale) => Refuses(DisabilityErrors.UnknownScale, scale, 1);

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(5)]
    public void Refuses_another_level_of_the_certificate(int? level) =>
        Refuses(DisabilityErrors.CertificateLevel, "certificate", level);

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(11)]
    public void Refuses_another_level_of_injury(int? level) => Refuses(DisabilityErrors.InjuryLevel, "injury", level);

    [Fact]
    public void Refuses_a_level_that_nobody_assessed() =>
        Refuses(DisabilityErrors.LevelWithoutAssessment, "not-assessed", 1);

    private static void Refuses(DomainError error, string? scale, int? level) =>
        Assert.Equal(error, Disability.Read(scale, level).Error);
}
