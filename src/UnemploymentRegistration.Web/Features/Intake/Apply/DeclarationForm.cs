namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>The deliberate act at the end of the form, and the draft that it submits.</summary>
public sealed class DeclarationForm
{
    public long Key { get; set; }

    public bool DeclarationAccepted { get; set; }
}
