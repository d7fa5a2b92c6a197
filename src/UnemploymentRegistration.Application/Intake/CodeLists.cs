namespace UnemploymentRegistration.Application.Intake;

/// <summary>The code lists of the form and of the notice; a list that is missing shows at start, not at the first form.</summary>
public sealed class CodeLists(IReadOnlyDictionary<string, CodeList> lists)
{
    public CodeList Sex { get; } = lists["sex"];

    public CodeList EthnicGroup { get; } = lists["ethnicGroup"];

    public CodeList PoliticalStatus { get; } = lists["politicalStatus"];

    public CodeList Education { get; } = lists["education"];

    public CodeList Health { get; } = lists["health"];

    public CodeList DisabilityScale { get; } = lists["disabilityScale"];

    public CodeList DocumentType { get; } = lists["documentType"];

    public CodeList RegistrationPlaceBasis { get; } = lists["registrationPlaceBasis"];

    public CodeList UnemploymentReason { get; } = lists["unemploymentReason"];

    public CodeList SkillLevel { get; } = lists["skillLevel"];

    public CodeList TitleLevel { get; } = lists["titleLevel"];

    /// <summary>The words for the level of a skill or of a title; a code that has left both lists stands for itself.</summary>
    public string QualificationLevelNameOf(string code) => (SkillLevel.Find(code) ?? TitleLevel.Find(code))?.Name ?? code;

    public CodeList Channel { get; } = lists["channel"];

    public CodeList DeregistrationReason { get; } = lists["deregistrationReason"];

    public CodeList RefusalReason { get; } = lists["refusalReason"];

    public CodeList ReferredServiceGroup { get; } = lists["referredServiceGroup"];

    /// <summary>就业困难人员的认定类别 (9.1(5)).</summary>
    public CodeList HardToEmployGround { get; } = lists["hardToEmployGround"];

    public CodeList ServiceItem { get; } = lists["serviceItem"];

    public CodeList ContactMethod { get; } = lists["contactMethod"];

    /// <summary>服务项目的具体内容: parts of the service items, by the number before the dot (rule 9.1).</summary>
    public CodeList ServicePart { get; } = lists["servicePart"];

    /// <summary>状态变化 (rule 9.2).</summary>
    public CodeList StateChange { get; } = lists["stateChange"];

    /// <summary>享受的政策 (rule 9.2).</summary>
    public CodeList SupportPolicy { get; } = lists["supportPolicy"];

    /// <summary>The parts of one service item; a list that may grow.</summary>
    public IEnumerable<CodeItem> PartsOf(CodeItem serviceItem) =>
        ServicePart.Items.Where(part => part.Code.StartsWith($"{serviceItem.Code}.", StringComparison.Ordinal));
}
