using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Intake.RegistrationPlaceBasis;

namespace UnemploymentRegistration.Domain.Tests.Intake;

/// <summary>Rules 5.3 and 5.7. Beijing stands for every place outside Jilin.</summary>
public sealed class ChoosingThePlaceOfAnApplication
{
    private const string Beijing = "110101";
    private const string Yanji = "222401";
    private const string Nanguan = "220102";

    private static readonly ApplicationRouter _router = new(JilinInBrief.Divisions, JilinInBrief.Agencies);

    [Fact]
    public void Takes_the_household_address_that_the_form_names() =>
        Assert.Equal((Yanji, RoutingRule.RegistrationPlace), Place(Beijing, Yanji, Household, place: Nanguan));

    [Theory]
    [InlineData(Employment)]
    [InlineData(Insurance)]
    [InlineData(Other)]
    public void Takes_the_place_of_work_or_insurance_that_the_form_names(RegistrationPlaceBasis basis) =>
        Assert.Equal((Nanguan, RoutingRule.RegistrationPlace), Place(Beijing, Yanji, basis, place: Nanguan));

    [Fact]
    public void Takes_the_household_address_where_the_named_place_lies_outside() =>
        Assert.Equal((Yanji, RoutingRule.Household), Place(Beijing, Yanji, Employment, place: Beijing));

    [Fact]
    public void Takes_the_household_address_where_the_named_residence_lies_outside() =>
        Assert.Equal((Yanji, RoutingRule.Household), Place(Beijing, Yanji, Residence, place: null));

    [Theory]
    [InlineData(Household)]
    [InlineData(Residence)]
    public void Takes_work_or_insurance_last(RegistrationPlaceBasis basis) =>
        Assert.Equal((Nanguan, RoutingRule.WorkOrInsurance), Place(Beijing, Beijing, basis, place: Nanguan));

    [Theory]
    [InlineData(Household, null)]
    [InlineData(Residence, Beijing)]
    [InlineData(Employment, Beijing)]
    [InlineData(Insurance, null)]
    [InlineData(Other, null)]
    public void Is_refused_where_no_place_lies_in_Jilin(RegistrationPlaceBasis basis, string? place)
    {
        var routing = _router.RouteOnline(Request(Beijing, Beijing, basis, place), byRegistrationPlace: false);

        Assert.Equal(RoutingErrors.NoPlaceInJilin, routing.Error);
    }

    [Fact]
    public void Keeps_to_the_residence_in_Jilin_whatever_the_form_names() =>
        Assert.Equal(("220102001", RoutingRule.UsualResidence), Place("220102001", Yanji, Household, place: null));

    [Fact]
    public void Takes_the_named_place_where_the_channel_is_set_so() =>
        Assert.Equal(
            (Yanji, RoutingRule.RegistrationPlace),
            Place("220102001", Yanji, Household, place: null, byRegistrationPlace: true));

    [Theory]
    [InlineData(null)]
    [InlineData(Beijing)]
    public void Keeps_to_the_residence_where_the_channel_is_set_so_but_no_place_in_Jilin_is_named(string? place) =>
        Assert.Equal(
            ("220102001", RoutingRule.UsualResidence),
            Place("220102001", Yanji, Employment, place, byRegistrationPlace: true));

    private static (string Agency, RoutingRule Rule) Place(
        string residence,
        string household,
        RegistrationPlaceBasis basis,
        string? place,
        bool byRegistrationPlace = false)
    {
        var routing = _router.RouteOnline(Request(residence, household, basis, place), byRegistrationPlace).Value!;
        return (routing.Agency.Value, routing.Rule);
    }

    private static RoutingRequest Request(
        string residence,
        string household,
        RegistrationPlaceBasis basis,
        string? place) =>
        new(
            DivisionCode.Parse(residence),
            DivisionCode.Parse(household),
            basis,
            place is null ? null : DivisionCode.Parse(place));
}
