using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Agencies;

/// <summary>The first directory of agencies: one for every division of Jilin down to the street, and 长白山管委会.</summary>
/// <remarks>
/// 长白山保护开发区 has the standing of a city but no division code; its zones lie in two prefectures. Its commission
/// gets 2299: below 22, of a city's length, and beyond every code that statistics has given to a city of Jilin.
/// </remarks>
public sealed class AgencyDerivation
{
    private const string Phone = "12333";
    private const string OpeningHours = "工作日办公时间。具体时间请拨打12333查询。";

    private static readonly AgencyCode _changbaishan = new("2299");
    private static readonly DivisionCode[] _zonesOfChangbaishan =
    [
        DivisionCode.Parse("222426120"),
        DivisionCode.Parse("220621120"),
        DivisionCode.Parse("220621121"),
    ];

    private readonly Dictionary<DivisionCode, Division> _divisions;

    private AgencyDerivation(IEnumerable<Division> divisions) =>
        _divisions = divisions
            .Where(division => DivisionCode.Jilin.Contains(division.Code) && division.Level <= AgencyLevel.Street)
            .ToDictionary(division => division.Code);

    public static DerivedAgencies From(IEnumerable<Division> divisions) => new AgencyDerivation(divisions).Derive();

    private DerivedAgencies Derive() => new(
        [CommissionOfChangbaishan(), .. _divisions.Values.Select(AgencyOf)],
        [
            .. _divisions.Keys.Select(division => ServiceArea.Of(new AgencyCode(division.Value), division)),
            .. _zonesOfChangbaishan.Select(zone => ServiceArea.Of(_changbaishan, zone)),
        ]);

    private Agency AgencyOf(Division division) => Describe(
        Agency.Open(
            new AgencyCode(division.Code.Value),
            NameOf(division),
            division.Level,
            SuperiorOf(division),
            IsUrban(division)));

    private static Agency CommissionOfChangbaishan() => Describe(
        Agency.Open(
            _changbaishan,
            "长白山保护开发区管理委员会就业服务局",
            AgencyLevel.City,
            AgencyCode.Province,
            isUrban: true));

    // Nobody has given an address yet: empty is honest, and the page then points to 12333.
    private static Agency Describe(Agency agency)
    {
        agency.Describe(address: string.Empty, Phone, OpeningHours);
        return agency;
    }

    private string NameOf(Division division)
    {
        if (division.Level is not AgencyLevel.Street)
        {
            return $"{division.Name}就业服务局";
        }

        // 长白山保护开发区池北区特殊乡镇 is the statistician's name; people call it 池北区.
        return IsZoneOfChangbaishan(division)
            ? $"{division.Name.Replace("特殊乡镇", string.Empty, StringComparison.Ordinal)}就业服务平台"
            : $"{_divisions[division.Parent!].Name}{division.Name}就业服务平台";
    }

    private static AgencyCode? SuperiorOf(Division division) =>
        IsZoneOfChangbaishan(division)
            ? _changbaishan
            : division.Parent is { } parent ? new AgencyCode(parent.Value) : null;

    private static bool IsZoneOfChangbaishan(Division division) => _zonesOfChangbaishan.Contains(division.Code);

    private static bool IsUrban(Division division) =>
        division.Level < AgencyLevel.Street
        || division.Name.EndsWith("街道", StringComparison.Ordinal)
        || division.Name.EndsWith('镇');
}
