namespace UnemploymentRegistration.Web.Features.Oversight.Audit;

/// <summary>What an administrator looks for in the trail, as typed.</summary>
public sealed class AuditQuery
{
    /// <summary>Code or whole name of the agency whose chain it is; the province's without one.</summary>
    public string? Agency { get; set; }

    public string? Day { get; set; }

    public string? Act { get; set; }

    /// <summary>A user name.</summary>
    public string? Officer { get; set; }

    /// <summary>The number of a record, an account, an agency or a job.</summary>
    public string? Number { get; set; }

    public long? Before { get; set; }
}

/// <summary>One line of the trail in words.</summary>
public sealed record AuditLine(long Sequence, HistoryWords Words, string Subject);

/// <summary>What the page of the trail shows; without lines where something typed is unclear.</summary>
public sealed record AuditPage(AuditQuery Query, string Chain, IReadOnlyList<AuditLine> Lines, long? Older)
{
    // The fields of the form, by the names that the address gives them.
    public string? Agency => Query.Agency;

    public string? Day => Query.Day;

    public string? Officer => Query.Officer;

    public string? Number => Query.Number;
}
