using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>What can be said against a place of registration (rule 5.3).</summary>
public static class RoutingErrors
{
    public const string NoPlaceInJilinCode = "application.no-place-in-jilin";

    public static DomainError NoPlaceInJilin { get; } =
        new(NoPlaceInJilinCode, "您填写的地址都不在吉林省。请向常住地的公共就业服务机构申请。");
}
