using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>联系记录: one contact that an officer made: how, reached or not, what was offered, what came of it (rule 9.2).</summary>
/// <remarks>Never edited. A mistaken one is marked on the day by who wrote it, and then counts for nothing.</remarks>
public sealed class ServiceContact
{
    private const string Table = "ServiceContacts";

    private ServiceContact()
    {
    }

    public long Id { get; private init; }

    public ServiceCaseId Case { get; private init; }

    public DateTimeOffset At { get; private init; }

    public OfficerId Officer { get; private init; }

    /// <summary>The agency for which the officer acted.</summary>
    public AgencyCode Agency { get; private init; }

    public ContactMethod Method { get; private init; }

    public bool IsReached { get; private init; }

    /// <summary>The codes of what was offered, of the list of service parts.</summary>
    public IReadOnlyList<string> Offered { get; private init; } = [];

    public ServiceResponse Response { get; private init; }

    /// <summary>The codes of what has changed in the person's life.</summary>
    public IReadOnlyList<string> Changes { get; private init; } = [];

    /// <summary>The codes of policies granted.</summary>
    public IReadOnlyList<string> Policies { get; private init; } = [];

    public DateOnly? NextStepOn { get; private init; }

    /// <summary>Note and next step in the officer's words; sealed, because they speak of a person's life.</summary>
    public Protected? Sealed { get; private init; }

    /// <summary>集体活动: the same number for all who were at one information evening.</summary>
    public long? Occasion { get; private init; }

    /// <summary>When it was marked as entered in error.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    public bool Counts => VoidedAt is null;

    /// <summary>An officer tried to speak to the person; a comparison is no attempt.</summary>
    public bool IsAttempt => Method is not ContactMethod.Comparison;

    public ContactNote OpenNote(IFieldProtector protector) =>
        Sealed is null ? ContactNote.Empty : ContactNote.Open(Sealed, SealedField(Id), protector);

    internal static ServiceContact Record(long id, ServiceCaseId serviceCase, ContactWords words, ContactMoment moment) => new()
    {
        Id = id,
        Case = serviceCase,
        At = moment.At,
        Officer = moment.Officer.Id,
        Agency = moment.Officer.Agency,
        Method = words.Method,
        IsReached = words.IsReached,
        Offered = words.Offered,
        Response = words.Response,
        Changes = words.Changes,
        Policies = words.Policies,
        NextStepOn = words.NextStepOn,
        Sealed = words.Note.IsEmpty ? null : words.Note.Seal(SealedField(id), moment.Protector),
        Occasion = moment.Occasion,
    };

    internal Result MarkVoid(Officer officer, DateTimeOffset now)
    {
        if (!Counts)
        {
            return ServiceCaseErrors.VoidedAlready;
        }

        if (officer.Id != Officer || At.DateInChina() != now.DateInChina())
        {
            return ServiceCaseErrors.VoidedByTheOfficerOnTheDay;
        }

        VoidedAt = now;
        return Result.Success;
    }

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

/// <summary>What the program knows of a contact by itself: nobody types who, when and where (rule 9.2).</summary>
/// <param name="Occasion">The number that everybody at one information evening shares.</param>
public sealed record ContactMoment(
    Officer Officer,
    DateTimeOffset At,
    WorkingDayCalendar Calendar,
    IFieldProtector Protector,
    long? Occasion = null);
