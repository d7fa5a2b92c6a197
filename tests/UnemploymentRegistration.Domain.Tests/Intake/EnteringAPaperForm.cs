using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class EnteringAPaperForm
{
    private static readonly PaperForm _ofFebruary = new(new OfficerId(3), new DateOnly(2026, 2, 27));

    [Fact]
    public void Keeps_who_keyed_it_in_and_the_day_that_it_bears()
    {
        var application = For(channel: "agency-window", paper: _ofFebruary);

        Assert.Equal(_ofFebruary.EnteredBy, application.EnteredBy);
        Assert.Equal(_ofFebruary.SignedOn, application.PaperSignedOn);
        Assert.Equal(Monday, application.SubmittedAt);
    }

    [Fact]
    public void Is_dated_by_the_paper_and_online_by_its_submission()
    {
        Assert.Equal(new DateOnly(2026, 2, 27), For(paper: _ofFebruary).FiledOn);
        Assert.Equal(new DateOnly(2026, 3, 2), For().FiledOn);
    }

    [Fact]
    public void Records_the_signature_beside_the_submission() => Assert.Equal(
        [new Act(OversightAct.ApplicationSubmitted, "usual-residence"), new Act(OversightAct.PaperFormEntered, "2026-02-27")],
        For(paper: _ofFebruary).Acts);

    [Theory]
    [InlineData("2010-02-27", false)]
    [InlineData("2010-02-28", true)]
    public void Asks_for_sixteen_years_on_the_day_of_the_paper(string birth, bool isRefused) => Assert.Equal(
        isRefused,
        Submit(dateOfBirth: DateOnly.Parse(birth, System.Globalization.CultureInfo.InvariantCulture), paper: _ofFebruary).IsRefused);

    [Fact]
    public void Cannot_be_refused_as_under_sixteen_when_it_was_not() =>
        Assert.Equal(
            ApplicationErrors.NotUnder16,
            For(dateOfBirth: new DateOnly(2010, 2, 27), paper: _ofFebruary).Refuse(Refusal(RefusalGround.Under16), Supervisor(), Tuesday).Error);
}
