namespace UnemploymentRegistration.Domain.Intake;

/// <summary>There is no return for more materials (rule 3.3), and nothing else stops the clock.</summary>
public enum ApplicationStatus
{
    Pending = 1,
    Approved = 2,
    Refused = 3,
    Withdrawn = 4,
}

/// <summary>The words that the channel API promises.</summary>
public static class ApplicationStatuses
{
    /// <summary>The word that other programs are told.</summary>
    public static string ToCode(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.Pending => "pending",
        ApplicationStatus.Approved => "approved",
        ApplicationStatus.Refused => "refused",
        ApplicationStatus.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
