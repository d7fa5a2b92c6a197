using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.Builders;

/// <summary>A valid application, filed online on a Monday at 南岭街道 in 南关区; a test changes only what matters.</summary>
internal static class AnApplication
{
    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static DateTimeOffset Tuesday { get; } = Monday.AddDays(1);

    public static ApplicantAccountId Applicant { get; } = new(55);

    public static RegistrationApplication For(
        string agency = "220102001",
        string channel = "wechat",
        DateOnly? dateOfBirth = null,
        DateTimeOffset? submittedAt = null,
        PaperForm? paper = null) => Submit(agency, channel, dateOfBirth, submittedAt, paper).Value!;

    public static Results.Result<RegistrationApplication> Submit(
        string agency = "220102001",
        string channel = "wechat",
        DateOnly? dateOfBirth = null,
        DateTimeOffset? submittedAt = null,
        PaperForm? paper = null)
    {
        var filing = new Filing(
            new ChannelCode(channel),
            Applicant,
            submittedAt ?? Monday,
            new Routing(new AgencyCode(agency), RoutingRule.UsualResidence, DivisionCode.Parse(agency), []),
            JilinInBrief.PathOf(agency),
            new Deadline(new DateOnly(2026, 3, 5), IsProvisional: false),
            paper);
        return RegistrationApplication.Submit(new(1), Form(dateOfBirth), filing, OpenProtector.Instance);
    }

    public static Officer Supervisor(string agency = "220102001", OfficerRole role = OfficerRole.Supervisor)
    {
        var code = new AgencyCode(agency);
        var level = JilinInBrief.Agencies.Find(code)!.Level;
        return new Officer(new OfficerId(7), "李审", code, role, new Jurisdiction(code, level));
    }

    public static Refusal Refusal(RefusalGround ground = RefusalGround.InEmployment) => new(
        ground,
        RefusalExplanation.Read("经查劳动用工备案，您于2026年2月1日被某公司录用。").Value!,
        "2026年3月3日电话向某公司人事部核实，确认在岗。");

    public static RegistrationForm Form(DateOnly? dateOfBirth) => new()
    {
        Name = PersonName.Read("李小梅").Value!,
        Sex = Sex.Female,
        Document = IdentityDocument.Read(
            IdentityDocumentKind.HongKongMacaoTravelPermit, "H12345678", new DateOnly(2026, 3, 2)).Value!,
        DateOfBirth = dateOfBirth ?? new DateOnly(1990, 1, 31),
        EthnicGroup = "01",
        Education = "21",
        Health = "1",
        UnemployedSince = new YearMonth(2026, 1),
        Household = new PlaceAddress(DivisionCode.Parse("222401"), "河南街道光华路一号"),
        Residence = new PlaceAddress(DivisionCode.Parse("220102001"), "南岭大街二十二号"),
        Mobile = MobileNumber.Read("13800000001", allowsHongKongMacaoTaiwan: true).Value!,
        RegistrationPlaceBasis = RegistrationPlaceBasis.Residence,
        Reason = "resigned",
        ClaimsBenefit = true,
    };
}
