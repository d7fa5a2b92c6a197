using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <content>更正: staff put the form right instead of sending it back (rule 3.3).</content>
public sealed partial class RegistrationApplication
{
    /// <summary>The form as it stands now, corrections included.</summary>
    public RegistrationForm OpenForm(IFieldProtector protector)
    {
        var words = OpenParticulars(protector);
        return new RegistrationForm
        {
            Name = PersonName.Read(Name).Value!,
            Sex = Sex,
            Document = IdentityDocument.Read(DocumentKind, words.DocumentNumber, SubmittedAt.DateInChina()).Value!,
            DateOfBirth = DateOfBirth,
            EthnicGroup = EthnicGroup,
            PoliticalStatus = PoliticalStatus,
            Education = Education,
            Health = Health,
            Disability = DisabilityScale is { } scale ? Disability.Read(scale.ToCode(), DisabilityLevel).Value : null,
            UnemployedSince = YearMonth.Of(UnemployedSince),
            Household = new PlaceAddress(HouseholdDivision, words.HouseholdDetail),
            Residence = new PlaceAddress(ResidenceDivision, words.ResidenceDetail),
            Qualifications = Qualifications,
            Mobile = MobileNumber.Read(words.Mobile, allowsHongKongMacaoTaiwan: true).Value!,
            Landline = words.Landline,
            Email = words.Email,
            OtherContact = words.OtherContact,
            RegistrationPlaceBasis = RegistrationPlaceBasis,
            RegistrationPlace = RegistrationPlace,
            Reason = Reason,
            ReasonText = words.ReasonText,
            ClaimsBenefit = ClaimsBenefit,
            AppliesAsHardToEmploy = AppliesAsHardToEmploy,
            JobIntentions = JobIntentions,
            Remarks = words.Remarks,
        };
    }

    /// <summary>
    /// Fills the form anew. Agency and due day stay, and so do the declaration and the digest of what was declared:
    /// they tell what the applicant signed, the corrections what was put right since.
    /// </summary>
    public Result<FieldChange[]> Correct(RegistrationForm corrected, CorrectionNote note, IFieldProtector protector)
    {
        if (WhyMayNotCorrect(note.Officer, note.At) is { } error)
        {
            return error;
        }

        var changes = FieldChange.Between(OpenForm(protector), corrected);
        if (changes.Length == 0)
        {
            return CorrectionErrors.NothingChanged;
        }

        var compared = (Person, Name);
        Fill(corrected, protector);
        if (compared != (Person, Name))
        {
            // The sources were asked about another number or name.
            EvidenceStanding = EvidenceStanding.Open;
        }

        Record(OversightAct.ApplicationCorrected, $"{string.Join('、', changes.Select(change => change.Field))}：{note.Reason}");
        return changes;
    }

    private DomainError? WhyMayNotCorrect(Officer officer, DateTimeOffset at)
    {
        if (!IsPending)
        {
            return CorrectionErrors.AlreadyDecided;
        }

        if (officer.Role is not (OfficerRole.Window or OfficerRole.Supervisor))
        {
            return CorrectionErrors.NotYourWork;
        }

        return officer.Jurisdiction.Covers(AgencyPath) ? WhyHeldByAnother(officer, at) : ApplicationErrors.OutsideJurisdiction;
    }
}
