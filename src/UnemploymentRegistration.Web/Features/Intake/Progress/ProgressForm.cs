namespace UnemploymentRegistration.Web.Features.Intake.Progress;

/// <summary>Two things that only the applicant has: the application's number and the document's.</summary>
public sealed class ProgressForm
{
    public string? Number { get; set; }

    public string? DocumentType { get; set; }

    public string? DocumentNumber { get; set; }

    public override string ToString() => nameof(ProgressForm);
}
