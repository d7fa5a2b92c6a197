using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using static UnemploymentRegistration.Domain.People.IdentityDocumentKind;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingAnIdentityDocument
{
    private const string ResidentNumber = "220102199001310028";
    private const string HongKongPermitNumber = "810000199408230021";
    private const string MacaoPermitNumber = "82000019880102001X";
    private const string TaiwanPermitNumber = "830000199001010039";

    private static readonly DateOnly _today = new(2026, 11, 22);

    [Fact]
    public void Tells_birth_date_and_sex_by_the_number()
    {
        var document = Document(ResidentIdentityCard, ResidentNumber);

        Assert.Equal(new DateOnly(1990, 1, 31), document.DateOfBirth);
        Assert.Equal(Sex.Female, document.Sex);
        Assert.False(document.IsHongKongMacaoTaiwan);
        Assert.False(document.NeedsLook);
    }

    [Fact]
    public void Keeps_the_long_form_of_an_old_number() =>
        Assert.Equal("11010519491231002X", Document(ResidentIdentityCard, "110105491231002").Number);

    [Theory]
    [InlineData(ResidentNumber, ResidentIdentityCard)]
    [InlineData(HongKongPermitNumber, HongKongMacaoTaiwanResidencePermit)]
    [InlineData(MacaoPermitNumber, HongKongMacaoTaiwanResidencePermit)]
    [InlineData(TaiwanPermitNumber, HongKongMacaoTaiwanResidencePermit)]
    public void Knows_the_same_person_by_the_social_security_card(string number, IdentityDocumentKind other)
    {
        var card = Document(SocialSecurityCard, number);

        Assert.Equal(Document(other, number).PersonKey, card.PersonKey);
        Assert.Equal(other == HongKongMacaoTaiwanResidencePermit, card.IsHongKongMacaoTaiwan);
    }

    [Fact]
    public void Refuses_who_is_born_tomorrow() => Assert.Equal(
        IdentityDocumentErrors.BirthDateNotInPast,
        Read(ResidentIdentityCard, "110105202611230015").Error);

    [Fact]
    public void Refuses_who_is_born_today() => Assert.Equal(
        IdentityDocumentErrors.BirthDateNotInPast,
        Read(ResidentIdentityCard, "11010520261122001X").Error);

    [Fact]
    public void Accepts_who_was_born_yesterday() =>
        Assert.False(Read(ResidentIdentityCard, "110105202611210014").IsRefused);

    [Theory]
    [InlineData(ResidentIdentityCard)]
    [InlineData(SocialSecurityCard)]
    [InlineData(HongKongMacaoTaiwanResidencePermit)]
    [InlineData(HongKongMacaoTravelPermit)]
    public void Misses_a_number_on_every_kind(IdentityDocumentKind kind) =>
        Assert.Equal(IdentityDocumentErrors.Missing, Read(kind, " ").Error);

    [Theory]
    [InlineData(HongKongPermitNumber)]
    [InlineData(MacaoPermitNumber)]
    [InlineData(TaiwanPermitNumber)]
    public void Accepts_the_three_prefixes_of_a_residence_permit(string number) =>
        Assert.True(Document(HongKongMacaoTaiwanResidencePermit, number).IsHongKongMacaoTaiwan);

    [Theory]
    [InlineData("810001199408230028")]
    [InlineData("840000199408230027")]
    [InlineData("180000199408230021")]
    public void Refuses_a_residence_permit_with_another_prefix(string number) => Assert.Equal(
        IdentityDocumentErrors.WrongPermitPrefix,
        Read(HongKongMacaoTaiwanResidencePermit, number).Error);

    [Fact]
    public void Checks_the_digits_of_a_residence_permit() => Assert.Equal(
        IdentityDocumentErrors.WrongCheckCharacter,
        Read(HongKongMacaoTaiwanResidencePermit, "810000199408230022").Error);

    [Fact]
    public void Advises_another_kind_where_the_number_belongs_to_it()
    {
        Assert.Equal(
            IdentityDocumentErrors.BelongsToResidencePermit,
            Read(ResidentIdentityCard, HongKongPermitNumber).Error);
        Assert.Equal(
            IdentityDocumentErrors.BelongsToResidentIdentityCard,
            Read(HongKongMacaoTaiwanResidencePermit, ResidentNumber).Error);
        Assert.Equal(IdentityDocumentErrors.BelongsToTravelPermit, Read(ResidentIdentityCard, "H12345678").Error);
        Assert.Equal(
            IdentityDocumentErrors.BelongsToTravelPermit,
            Read(HongKongMacaoTaiwanResidencePermit, "M1234567802").Error);
        Assert.Equal(
            IdentityDocumentErrors.BelongsToResidencePermit,
            Read(HongKongMacaoTravelPermit, HongKongPermitNumber).Error);
        Assert.Equal(
            IdentityDocumentErrors.BelongsToResidentIdentityCard,
            Read(HongKongMacaoTravelPermit, ResidentNumber).Error);
    }

    [Fact]
    public void Contradicts_a_form_with_another_birth_date_or_sex()
    {
        var document = Document(ResidentIdentityCard, ResidentNumber);

        Assert.True(document.Contradicts(new DateOnly(1990, 1, 30)));
        Assert.True(document.Contradicts(Sex.Male));
        Assert.False(document.Contradicts(new DateOnly(1990, 1, 31)));
        Assert.False(document.Contradicts(Sex.Female));
    }

    [Theory]
    [InlineData(ResidentIdentityCard, ResidentNumber, "**************0028")]
    [InlineData(HongKongMacaoTravelPermit, "H12345678", "*****5678")]
    public void Prints_masked(IdentityDocumentKind kind, string number, string masked) =>
        Assert.Equal(masked, Document(kind, number).ToString());

    [Theory]
    [InlineData("resident-id", ResidentIdentityCard)]
    [InlineData("social-security-card", SocialSecurityCard)]
    [InlineData("hk-mo-tw-residence-permit", HongKongMacaoTaiwanResidencePermit)]
    [InlineData("hk-mo-travel-permit", HongKongMacaoTravelPermit)]
    public void Knows_four_kinds_by_their_codes(string code, IdentityDocumentKind kind)
    {
        Assert.Equal(kind, IdentityDocumentKinds.Read(code).Value);
        Assert.Equal(code, kind.ToCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("passport")]
    [InlineData("RESIDENT-ID")]
    public void Knows_no_other_kind(string? code) =>
        Assert.Equal(IdentityDocumentErrors.UnknownKind, IdentityDocumentKinds.Read(code).Error);

    private static Result<IdentityDocument> Read(IdentityDocumentKind kind, string? text) =>
        IdentityDocument.Read(kind, text, _today);

    private static IdentityDocument Document(IdentityDocumentKind kind, string text) => Read(kind, text).Value!;
}
