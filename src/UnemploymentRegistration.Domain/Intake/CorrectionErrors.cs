using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>What the rules answer to a correction of the form.</summary>
public static class CorrectionErrors
{
    public static DomainError NothingChanged { get; } =
        new("correction.nothing-changed", "这一页的内容和原来一样，没有可以更正的。");

    public static DomainError AlreadyDecided { get; } =
        new("correction.already-decided", "该申请已办结，登记表不能再更正。");

    public static DomainError NotYourWork { get; } =
        new("correction.not-your-work", "登记表由窗口经办或审核负责人更正。");
}
