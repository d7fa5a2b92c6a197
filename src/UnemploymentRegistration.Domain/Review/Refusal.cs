namespace UnemploymentRegistration.Domain.Review;

/// <summary>不予登记: one ground of the closed list, why it holds, and the evidence it rests on (rule 3.2).</summary>
/// <param name="Evidence">核实情况: what was compared or asked, of whom and when.</param>
public sealed record Refusal(RefusalGround Ground, RefusalExplanation Explanation, string Evidence);
