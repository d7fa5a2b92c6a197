using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>Why a refusal is not accepted as it was written (rule 3.2).</summary>
public static class RefusalErrors
{
    public const string UnlawfulExplanationCode = "refusal.unlawful-explanation";

    public static DomainError UnknownGround { get; } =
        new("refusal.unknown-ground", "请从列出的不予登记理由中选择一项。");

    public static DomainError ExplanationTooShort { get; } =
        new("refusal.explanation-too-short", "请写明不予登记的具体情况，至少 10 个字。");

    public static DomainError ExplanationTooLong { get; } =
        new("refusal.explanation-too-long", "情况说明最多 500 个字。");

    public static DomainError PersonalNumber { get; } =
        new("refusal.personal-number", "请不要写电话号码或证件号码（连续7位以上数字）。写明机构、日期和结果即可。");

    /// <summary>一(四): the explanation rests on what the notice forbids to ask for, in the words named.</summary>
    public static DomainError UnlawfulExplanation(IEnumerable<string> words) => new(
        UnlawfulExplanationCode,
        $"说明中有“{string.Join("”“", words)}”。吉人社发〔2020〕21号一（四）规定：失业登记只凭身份证件，不得要求其他证明，"
        + "也不得与参保、领金挂钩。请删去这些内容，按查实的情况重写。");
}
