namespace UnemploymentRegistration.Web.Forms;

/// <summary>行政区划 to choose from: one entry of a level, as the list shows it.</summary>
public sealed record DivisionChoice(string Code, string Name, string Level);

/// <summary>Where <c>division-field</c> gets its lists; provinces are the children of nothing.</summary>
public interface IDivisionChoices
{
    IReadOnlyList<DivisionChoice> ChildrenOf(string? parent);
}
