using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class CorrectingAForm
{
    private const string Reason = "电话核实，填写时少了一位";

    [Fact]
    public void Reads_the_form_back_as_it_was_filed() =>
        Assert.Empty(FieldChange.Between(AnApplication.Form(null), For().OpenForm(OpenProtector.Instance)));

    [Fact]
    public void Keeps_the_old_and_the_new_value_of_every_answer_that_differs()
    {
        var application = For();
        var corrected = Standing(application) with
        {
            Education = "31",
            Mobile = MobileNumber.Read("13800000002", allowsHongKongMacaoTaiwan: false).Value!,
            Residence = new PlaceAddress(DivisionCode.Parse("220102001"), "南岭大街二十三号"),
            Qualifications = [new Qualification("电工", "3")],
        };

        var changes = Correct(application, corrected).Value!;

        Assert.Equal(
            [
                new FieldChange(FormField.Education, "21", "31"),
                new FieldChange(FormField.Residence, "220102001\t南岭大街二十二号", "220102001\t南岭大街二十三号"),
                new FieldChange(FormField.Mobile, "13800000001", "13800000002"),
                new FieldChange(FormField.Qualifications, null, "电工\t3"),
            ],
            changes);
        Assert.Equal(new Act(OversightAct.ApplicationCorrected, $"Education、Residence、Mobile、Qualifications：{Reason}"), application.Acts[^1]);
    }

    [Fact]
    public void Fills_the_form_and_its_indexes_anew()
    {
        var application = For();
        var document = IdentityDocument.Read(IdentityDocumentKind.HongKongMacaoTravelPermit, "H87654321", new DateOnly(2026, 3, 2)).Value!;

        Correct(application, Standing(application) with { Document = document, Name = PersonName.Read("李晓梅").Value! });

        Assert.Equal("李晓梅", application.Name);
        Assert.Equal(OpenProtector.Instance.IndexOf(IndexedUse.Person, document.PersonKey), application.Person);
        Assert.Equal("H87654321", application.OpenParticulars(OpenProtector.Instance).DocumentNumber);
        Assert.Equal(document.Masked, application.DocumentMasked);
    }

    [Fact]
    public void Has_the_sources_asked_again_where_name_or_number_changed_and_only_there()
    {
        var (renamed, moved) = (For(), For());
        renamed.GatherEvidence(EvidenceStanding.AllMatch, "一致");
        moved.GatherEvidence(EvidenceStanding.AllMatch, "一致");

        Correct(renamed, Standing(renamed) with { Name = PersonName.Read("李晓梅").Value! });
        Correct(moved, Standing(moved) with { Residence = new PlaceAddress(DivisionCode.Parse("220102001"), "南岭大街二十三号") });

        Assert.Equal((EvidenceStanding.Open, EvidenceStanding.AllMatch), (renamed.EvidenceStanding, moved.EvidenceStanding));
    }

    [Fact]
    public void Leaves_agency_due_day_and_what_was_declared()
    {
        var application = For();
        var before = (application.Agency, application.DecisionDue, application.DeclarationVersion, application.FormDigest);

        Correct(application, Standing(application) with { Residence = new PlaceAddress(DivisionCode.Parse("222401001"), "光华路一号") });

        Assert.Equal(before, (application.Agency, application.DecisionDue, application.DeclarationVersion, application.FormDigest));
        Assert.Equal(DivisionCode.Parse("222401001"), application.ResidenceDivision);
    }

    [Fact]
    public void Needs_something_to_change() =>
        Assert.Equal(CorrectionErrors.NothingChanged, Correct(For(), Standing(For())).Error);

    [Fact]
    public void Comes_too_late_after_the_decision()
    {
        var application = For();
        application.Approve(Supervisor(), Tuesday);

        Assert.Equal(CorrectionErrors.AlreadyDecided, Correct(application, Standing(application) with { Education = "31" }).Error);
    }

    [Theory]
    [InlineData(OfficerRole.Window, true)]
    [InlineData(OfficerRole.Supervisor, true)]
    [InlineData(OfficerRole.CaseOfficer, false)]
    [InlineData(OfficerRole.Administrator, false)]
    public void Is_the_work_of_window_and_supervisor(OfficerRole role, bool may)
    {
        var application = For();

        var correction = Correct(application, Standing(application) with { Education = "31" }, Supervisor(role: role));

        Assert.Equal(may ? null : CorrectionErrors.NotYourWork, correction.Error);
    }

    [Fact]
    public void Is_closed_to_an_agency_beside_and_while_another_decides()
    {
        var application = For();
        application.Claim(Supervisor() with { Id = new OfficerId(8) }, Tuesday);
        var corrected = Standing(application) with { Education = "31" };

        Assert.Equal(ApplicationErrors.OutsideJurisdiction, Correct(application, corrected, Supervisor("222401")).Error);
        Assert.IsType<ClaimedByAnother>(Correct(application, corrected).Error);
    }

    [Fact]
    public void Seals_both_values_for_their_own_row()
    {
        var change = new FieldChange(FormField.Mobile, "13800000001", null);
        var note = new CorrectionNote(Reason, Supervisor(), Tuesday);

        var correction = FormCorrection.Of(5, new(1), change, note, OpenProtector.Instance);

        Assert.Equal(change, correction.Open(OpenProtector.Instance));
        Assert.DoesNotContain("13800000001", change.ToString(), StringComparison.Ordinal);
    }

    private static RegistrationForm Standing(RegistrationApplication application) => application.OpenForm(OpenProtector.Instance);

    private static Results.Result<FieldChange[]> Correct(RegistrationApplication application, RegistrationForm form, Officer? officer = null) =>
        application.Correct(form, new CorrectionNote(Reason, officer ?? Supervisor(), Tuesday), OpenProtector.Instance);
}
