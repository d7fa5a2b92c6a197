using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>What an application holds: the form, how it came, who decides by when, and the decision.</summary>
public sealed partial class RegistrationApplication
{
    private const string Table = "RegistrationApplications";

    private RegistrationApplication(
        RegistrationApplicationId id,
        RegistrationForm form,
        Filing filing,
        IFieldProtector protector)
    {
        Id = id;
        Status = ApplicationStatus.Pending;
        EvidenceStanding = EvidenceStanding.Open;
        (Channel, Account, SubmittedAt) = (filing.Channel, filing.Account, filing.SubmittedAt);
        (EnteredBy, PaperSignedOn) = (filing.Paper?.EnteredBy, filing.Paper?.SignedOn);
        NoticeVersion = filing.NoticeVersion;
        (DecisionDue, DecisionDueIsProvisional) = filing.DecisionDue;
        PutInChargeOf(filing.Agency);
        RoutingRule = filing.Routing.Rule;
        MatchedDivision = filing.Routing.MatchedDivision;
        FellBack = [.. filing.Routing.FellBack.Select(division => division.Value)];

        Fill(form, protector);
        (DeclarationVersion, FormDigest) = Declaration.Of(form, protector);
    }

    public RegistrationApplicationId Id { get; private init; }

    public ApplicationStatus Status { get; private set; }

    /// <summary>What the comparison sources come to; the answers themselves are kept beside (rule 7.1).</summary>
    public EvidenceStanding EvidenceStanding { get; private set; }

    /// <summary>The code of the channel it came by (一(二)).</summary>
    public ChannelCode Channel { get; private init; }

    public ApplicantAccountId? Account { get; private set; }

    /// <summary>When it came in; of a paper form, when it was keyed in.</summary>
    public DateTimeOffset SubmittedAt { get; private init; }

    /// <summary>Who keyed a walk-in in; null for everything online (rule 7.4).</summary>
    public OfficerId? EnteredBy { get; private init; }

    /// <summary>The day that the signed paper form bears (rules 4.5, 6.4).</summary>
    public DateOnly? PaperSignedOn { get; private init; }

    public DateOnly DecisionDue { get; private set; }

    public bool DecisionDueIsProvisional { get; private set; }

    /// <summary>The agency in charge; the codes of its street, county and city follow, for lists over a jurisdiction.</summary>
    public AgencyCode Agency { get; private set; }

    public AgencyCode? AgencyStreet { get; private set; }

    public AgencyCode? AgencyCounty { get; private set; }

    public AgencyCode? AgencyCity { get; private set; }

    public RoutingRule RoutingRule { get; private init; }

    public DivisionCode? MatchedDivision { get; private init; }

    /// <summary>The divisions passed over because no agency there takes online applications (rule 5.2).</summary>
    public IReadOnlyList<string> FellBack { get; private init; } = [];

    public BlindIndex Person { get; private set; }

    public IdentityDocumentKind DocumentKind { get; private set; }

    public string DocumentMasked { get; private set; } = "";

    /// <summary>The number has another form than the program can check (rule 2.3).</summary>
    public bool DocumentNeedsLook { get; private set; }

    public string Name { get; private set; } = "";

    public Sex Sex { get; private set; }

    public DateOnly DateOfBirth { get; private set; }

    public string EthnicGroup { get; private set; } = "";

    public string? PoliticalStatus { get; private set; }

    public string Education { get; private set; } = "";

    public string Health { get; private set; } = "";

    public DisabilityScale? DisabilityScale { get; private set; }

    public int? DisabilityLevel { get; private set; }

    /// <summary>The first day of the month in which work was lost.</summary>
    public DateOnly UnemployedSince { get; private set; }

    public DivisionCode HouseholdDivision { get; private set; } = null!;

    public DivisionCode ResidenceDivision { get; private set; } = null!;

    public IReadOnlyList<Qualification> Qualifications { get; private set; } = [];

    public string MobileMasked { get; private set; } = "";

    public BlindIndex Mobile { get; private set; }

    public RegistrationPlaceBasis RegistrationPlaceBasis { get; private set; }

    public DivisionCode? RegistrationPlace { get; private set; }

    public string Reason { get; private set; } = "";

    public bool ClaimsBenefit { get; private set; }

    public bool AppliesAsHardToEmploy { get; private set; }

    public IReadOnlyList<string> JobIntentions { get; private set; } = [];

    /// <summary>The <see cref="Particulars"/>.</summary>
    public Protected Sealed { get; private set; } = null!;

    public string DeclarationVersion { get; private init; } = "";

    public string FormDigest { get; private set; } = "";

    /// <summary>The version of the privacy notice that was shown when it was filed; empty for a channel's and for older ones.</summary>
    public string? NoticeVersion { get; private init; }

    /// <summary>The day from which nothing in it tells who it was; null as long as it does.</summary>
    public DateOnly? AnonymisedOn { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public OfficerId? DecidedBy { get; private set; }

    /// <summary>The agency of the deciding officer: the one in charge or one above it (rule 7.4).</summary>
    public AgencyCode? DecidedFor { get; private set; }

    public RefusalGround? RefusalGround { get; private set; }

    public string? RefusalExplanation { get; private set; }

    public string? RefusalEvidence { get; private set; }

    /// <summary>When an objection turned the refusal into an approval; what was refused stays beside it (rule 7.7).</summary>
    public DateTimeOffset? OverturnedAt { get; private set; }

    /// <summary>The day of the application: of the paper where there is one (rule 6.4).</summary>
    public DateOnly FiledOn => PaperSignedOn ?? SubmittedAt.DateInChina();

    public static ProtectedField SealedField(RegistrationApplicationId id) => new(Table, nameof(Sealed), id.Value);

    // What the form says: filled when it is submitted, and again when it is corrected.
    private void Fill(RegistrationForm form, IFieldProtector protector)
    {
        Person = protector.IndexOf(IndexedUse.Person, form.Document.PersonKey);
        (DocumentKind, DocumentMasked, DocumentNeedsLook) = (form.Document.Kind, form.Document.Masked, form.Document.NeedsLook);
        (Name, Sex, DateOfBirth) = (form.Name.Value, form.Sex, form.DateOfBirth);
        (EthnicGroup, PoliticalStatus, Education) = (form.EthnicGroup, form.PoliticalStatus, form.Education);
        (Health, DisabilityScale, DisabilityLevel) = (form.Health, form.Disability?.Scale, form.Disability?.Level);
        UnemployedSince = form.UnemployedSince.FirstDay;
        (HouseholdDivision, ResidenceDivision) = (form.Household.Division, form.Residence.Division);
        (MobileMasked, Mobile) = (form.Mobile.Masked, protector.IndexOf(IndexedUse.Mobile, form.Mobile.Value));
        (RegistrationPlaceBasis, RegistrationPlace) = (form.RegistrationPlaceBasis, form.RegistrationPlace);
        (Reason, ClaimsBenefit, AppliesAsHardToEmploy) = (form.Reason, form.ClaimsBenefit, form.AppliesAsHardToEmploy);
        (Qualifications, JobIntentions) = (form.Qualifications, form.JobIntentions);
        Sealed = Particulars.Of(form).Seal(SealedField(Id), protector);
    }
}
