using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>提出请求: what is asked, about which application, by whom, when, and by when it is answered.</summary>
/// <param name="By">The account; null where an officer wrote it down.</param>
public sealed record DataRequestFiling(
    DataRequestKind Kind,
    RegistrationApplication Application,
    DataRequestStatement Statement,
    ApplicantAccountId? By,
    OfficerId? RecordedBy,
    bool IsForDeceased,
    DateTimeOffset At,
    Deadline AnswerDue);

/// <summary>请求内容: in the person's own words; sealed, and never printed.</summary>
public sealed record DataRequestStatement
{
    public const int MinLength = 5;
    public const int MaxLength = 1000;

    private DataRequestStatement(string value) => Value = value;

    public string Value { get; }

    public static Result<DataRequestStatement> Read(string? text)
    {
        var value = TypedText.Tidy(text) ?? string.Empty;
        return value.Length switch
        {
            > MaxLength => DataRequestErrors.StatementTooLong,
            < MinLength => DataRequestErrors.StatementTooShort,
            _ => new DataRequestStatement(value),
        };
    }

    public override string ToString() => nameof(DataRequestStatement);
}

/// <summary>答复: yes or no, and why; told to the person.</summary>
public sealed record DataRequestAnswer
{
    public const int MinLength = 10;
    public const int MaxLength = 500;

    private DataRequestAnswer(bool grants, string reason) => (Grants, Reason) = (grants, reason);

    public bool Grants { get; }

    public string Reason { get; }

    public static Result<DataRequestAnswer> Read(bool grants, string? reason)
    {
        var value = TypedText.Tidy(reason) ?? string.Empty;
        if (TypedText.HoldsPersonalNumber(value))
        {
            return DataRequestErrors.PersonalNumber;
        }

        return value.Length switch
        {
            > MaxLength => DataRequestErrors.ReasonTooLong,
            < MinLength => DataRequestErrors.ReasonTooShort,
            _ => new DataRequestAnswer(grants, value),
        };
    }
}
