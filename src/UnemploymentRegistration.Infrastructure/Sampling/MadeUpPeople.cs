using System.Globalization;
using Bogus;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>Fills in a form for a person who does not exist; the same person for the same seed.</summary>
internal sealed class MadeUpPeople(CodeLists codes, MadeUpPlaces places, int seed, DateOnly oldest)
{
    private const int CountyLength = 6;

    // Nobody is called so: it tells a made-up name from a real one.
    private const string Mark = "样";

    private static readonly string[] _wishes =
        ["保安员", "家政服务员", "仓库管理员", "电工", "收银员", "货车司机", "养老护理员", "焊工", "文员", "厨师", "营业员", "保洁员"];

    private static readonly string[] _skills = ["电工", "焊工", "中式烹调师", "养老护理员", "保育师", "汽车维修工"];
    private static readonly string[] _skillLevels = ["3", "4", "5"];
    private static readonly string[] _peoples = ["01", "10", "11", "02", "03"];
    private static readonly float[] _shareOfPeoples = [0.91f, 0.04f, 0.036f, 0.007f, 0.007f];
    private static readonly string[] _educations = ["14", "21", "31", "41", "44", "47", "61", "71", "81"];
    private static readonly float[] _shareOfEducations = [0.02f, 0.18f, 0.2f, 0.08f, 0.06f, 0.04f, 0.14f, 0.24f, 0.04f];
    private static readonly string[] _channels = ["service-hall", "wechat", "mobile-app", "employment-site", "national-entry"];
    private static readonly float[] _shareOfChannels = [0.25f, 0.35f, 0.25f, 0.1f, 0.05f];

    private readonly string[] _reasons = [.. codes.UnemploymentReason.Items.Where(reason => !reason.RequiresText).Select(reason => reason.Code)];

    /// <summary>The dice of one person; everything about that person comes from them, in a fixed order.</summary>
    public Randomizer DiceOf(int person) => new(unchecked((int)((((uint)person + 1) * 2654435761u) ^ ((uint)seed * 2246822519u))));

    public static ChannelCode Channel(Randomizer random) => new(random.WeightedRandom(_channels, _shareOfChannels));

    public RegistrationForm Form(int person, Randomizer random, DateTimeOffset filledInAt)
    {
        var today = filledInAt.DateInChina();
        var sex = random.Bool() ? Sex.Male : Sex.Female;
        var document = DocumentOf(person, sex, random, today);
        var residence = places.Residence(random);
        var isDisabled = random.Bool(0.02f);
        return new RegistrationForm
        {
            Name = NameOf(random),
            Sex = sex,
            Document = document,
            DateOfBirth = document.DateOfBirth!.Value,
            EthnicGroup = random.WeightedRandom(_peoples, _shareOfPeoples),
            PoliticalStatus = random.Bool(0.1f) ? "01" : "13",
            Education = random.WeightedRandom(_educations, _shareOfEducations),
            Health = isDisabled ? "6" : "1",
            Disability = isDisabled ? Disability.Read("certificate", random.Int(1, 4)).Value : null,
            UnemployedSince = YearMonth.Of(today.AddMonths(-random.Int(0, 8))),
            Household = new PlaceAddress(CountyOf(random.Bool(0.75f) ? residence : places.Residence(random)), LineOf(random)),
            Residence = new PlaceAddress(residence, LineOf(random)),
            Qualifications = random.Bool(0.2f) ? [new Qualification(random.ArrayElement(_skills), random.ArrayElement(_skillLevels))] : [],
            Mobile = MobileNumber.Read(MadeUpNumbers.Mobile(person), allowsHongKongMacaoTaiwan: false).Value!,
            Email = random.Bool(0.1f) ? string.Create(CultureInfo.InvariantCulture, $"sample{person}@example.com") : null,
            RegistrationPlaceBasis = random.Bool(0.8f) ? RegistrationPlaceBasis.Residence : RegistrationPlaceBasis.Household,
            Reason = random.ArrayElement(_reasons),
            ClaimsBenefit = random.Bool(0.4f),
            AppliesAsHardToEmploy = random.Bool(0.1f),
            JobIntentions = [random.ArrayElement(_wishes)],
        };
    }

    private static PersonName NameOf(Randomizer random)
    {
        var names = new Bogus.DataSets.Name("zh_CN") { Random = random };
        return PersonName.Read($"{names.LastName()}{Mark}{names.FirstName()[..1]}").Value!;
    }

    private IdentityDocument DocumentOf(int person, Sex sex, Randomizer random, DateOnly today) => IdentityDocument.Read(
        random.Bool(0.05f) ? IdentityDocumentKind.SocialSecurityCard : IdentityDocumentKind.ResidentIdentityCard,
        MadeUpNumbers.IdentityNumber(person, sex, oldest),
        today).Value!;

    private static DivisionCode CountyOf(DivisionCode place) => DivisionCode.Parse(place.Value[..CountyLength]);

    private static string LineOf(Randomizer random) => string.Create(
        CultureInfo.InvariantCulture, $"样本路{random.Int(1, 999)}号{random.Int(1, 30)}栋{random.Int(101, 2606)}室");
}
