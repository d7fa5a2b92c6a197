namespace UnemploymentRegistration.Domain.Intake;

/// <summary>职业资格、技能等级或专业技术职务: its name and the code of its level (rule 4.1).</summary>
public sealed record Qualification(string Name, string Level);
