using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>疑似同一人: somebody on file under another document, with what a reviewer found of it so far (rule 2.7).</summary>
/// <param name="Key">Names the other person beside this application only, and tells nothing else.</param>
public sealed record PossibleMatch(string Key, BlindIndex Person, IReadOnlyList<MatchedRecord> Records, PersonVerdict? Verdict)
{
    public bool IsOpen => Verdict is null;

    public bool IsSameAndRegistered =>
        Verdict is { Sameness: Sameness.SamePerson } && Records.Any(record => record.Registration is not null);
}

/// <summary>A pending application or an active registration of the other person.</summary>
/// <param name="Agency">Whom to phone about it.</param>
/// <param name="Since">The day of filing or of registration.</param>
/// <param name="SharesMobile">The mobile number is the same; of a stranger's record the page tells no more of it.</param>
/// <param name="SharesBirth">Birth date and sex are the same.</param>
/// <param name="IsVisible">Whether it lies in the reviewer's jurisdiction; else only enough for a phone call is told.</param>
public sealed record MatchedRecord(
    RegistrationApplicationId? Application,
    RegistrationRecordId? Registration,
    AgencyCode Agency,
    DateOnly Since,
    string Name,
    Sex Sex,
    DateOnly DateOfBirth,
    string DocumentMasked,
    string MobileMasked,
    DivisionCode Residence,
    bool SharesMobile,
    bool SharesBirth,
    bool IsVisible);
