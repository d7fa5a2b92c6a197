namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>The question groups of the form, one to a page; each names the rules of the validator that it shows.</summary>
public static class FormSteps
{
    public const string Document = "document";
    public const string Person = "person";
    public const string Household = "household";
    public const string Residence = "residence";
    public const string Contact = "contact";
    public const string Unemployment = "unemployment";
    public const string Work = "work";
    public const string Declaration = "declaration";
}
