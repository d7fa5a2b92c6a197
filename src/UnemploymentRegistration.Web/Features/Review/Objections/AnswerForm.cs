using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Web.Features.Review.Objections;

/// <summary>申诉决定, as it is typed: upheld or overturned, and why (rule 7.7).</summary>
public sealed class AnswerForm
{
    public const string Uphold = "uphold";
    public const string Overturn = "overturn";

    public string? Outcome { get; set; }

    public string? Reason { get; set; }

    public bool HasOutcome => Outcome is Uphold or Overturn;

    public Result<ObjectionAnswer> Read() => ObjectionAnswer.Read(Outcome == Overturn, Reason);
}

/// <summary>申诉, as it is typed.</summary>
public sealed class StatementForm
{
    public string? Statement { get; set; }
}
