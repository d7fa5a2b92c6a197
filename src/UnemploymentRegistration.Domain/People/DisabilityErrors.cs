using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>What can be wrong with a disability: its scale, or its level (rule 4.2).</summary>
public static class DisabilityErrors
{
    public static DomainError UnknownScale { get; } =
        new("disability.unknown-scale", "请选择残疾等级种类：残疾人证等级、伤残等级或未评定。");

    public static DomainError CertificateLevel { get; } =
        new("disability.certificate-level", "残疾人证等级为 1 至 4 级。没有评定的，请选“未评定”。");

    public static DomainError InjuryLevel { get; } =
        new("disability.injury-level", "伤残等级为 1 至 10 级。没有评定的，请选“未评定”。");

    public static DomainError LevelWithoutAssessment { get; } =
        new("disability.level-without-assessment", "选“未评定”的，不填等级。");
}
