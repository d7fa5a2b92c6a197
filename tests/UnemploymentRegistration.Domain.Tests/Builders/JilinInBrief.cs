using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Tests.Builders;

/// <summary>A few real divisions and the agencies that serve them.</summary>
internal static class JilinInBrief
{
    private static readonly string[] _zonesOfChangbaishan = ["222426120", "220621120", "220621121"];

    public static DivisionDirectory Divisions { get; } = new(ListedDivisions(), Changes());

    public static AgencyDirectory Agencies { get; } = AgenciesWith();

    /// <summary>The same agencies after something befell one of them.</summary>
    public static AgencyDirectory AgenciesWith(Action<Func<string, Agency>>? whatBefell = null)
    {
        var agencies = ListedAgencies();
        whatBefell?.Invoke(code => agencies.Single(agency => agency.Code.Value == code));
        return new AgencyDirectory(agencies, Areas(agencies));
    }

    public static AgencyPath PathOf(string agency) => Agencies.PathOf(new AgencyCode(agency));

    private static Division[] ListedDivisions() =>
    [
        In(null, "11", "北京市"), In("11", "1101", "市辖区"), In("1101", "110101", "东城区"),
        In(null, "44", "广东省"), In("44", "4419", "东莞市"), In("4419", "441900", "东莞市"),
        In(null, "81", "香港特别行政区"),
        In(null, "22", "吉林省"),
        In("22", "2201", "长春市"),
        In("2201", "220102", "南关区"), In("220102", "220102001", "南岭街道"), In("220102001", "220102001003", "百屹社区"),
        In("2201", "220113", "九台区"), In("220113", "220113001", "九台街道"),
        In("2201", "220171", "长春经济技术开发区"), In("220171", "220171001", "临河街道"),
        In("2201", "220184", "公主岭市"), In("220184", "220184001", "河南街道"), In("220184001", "220184001001", "正阳社区"),
        In("22", "2206", "白山市"), In("2206", "220621", "抚松县"),
        In("220621", "220621120", "长白山保护开发区池西区特殊乡镇"),
        In("220621", "220621121", "长白山保护开发区池南区特殊乡镇"),
        In("22", "2224", "延边朝鲜族自治州"), In("2224", "222401", "延吉市"), In("222401", "222401001", "进学街道"),
        In("2224", "222426", "安图县"), In("222426", "222426120", "长白山保护开发区池北区特殊乡镇"),
    ];

    private static DivisionChange[] Changes() =>
    [
        Change("220381", "220184", new DateOnly(2020, 6, 19)),
        Change("220181", "220113", new DateOnly(2014, 10, 20)),
        Change("220322999", "220381001", new DateOnly(2010, 1, 1)),
    ];

    // Every division of the province has an agency of its code; the three zones of 长白山 stand below the commission.
    private static Agency[] ListedAgencies() =>
    [
        .. from division in ListedDivisions()
           where DivisionCode.Jilin.Contains(division.Code) && division.Level < AgencyLevel.Community
           let superior = division.Name.StartsWith("长白山", StringComparison.Ordinal) ? "2299" : division.Parent?.Value
           select AnAgency(division.Code.Value, division.Level, superior),
        AnAgency("2299", AgencyLevel.City, "22"),
    ];

    private static IEnumerable<ServiceArea> Areas(Agency[] agencies) =>
    [
        .. from agency in agencies
           where agency.Code.Value != "2299"
           select ServiceArea.Of(agency.Code, DivisionCode.Parse(agency.Code.Value)),
        .. from zone in _zonesOfChangbaishan
           select ServiceArea.Of(new AgencyCode("2299"), DivisionCode.Parse(zone)),
    ];

    private static Division In(string? parent, string code, string name) =>
        Division.Of(DivisionCode.Parse(code), name, LevelOf(code), parent is null ? null : DivisionCode.Parse(parent));

    private static AgencyLevel LevelOf(string code) => code.Length switch
    {
        2 => AgencyLevel.Province,
        4 => AgencyLevel.City,
        6 => AgencyLevel.County,
        9 => AgencyLevel.Street,
        _ => AgencyLevel.Community,
    };

    private static DivisionChange Change(string old, string @new, DateOnly effectiveOn) =>
        DivisionChange.Of(DivisionCode.Parse(old), DivisionCode.Parse(@new), effectiveOn, note: string.Empty);

    private static Agency AnAgency(string code, AgencyLevel level, string? superior) =>
        Agency.Open(
            new AgencyCode(code),
            $"{code}就业服务局",
            level,
            superior is null ? null : new AgencyCode(superior),
            isUrban: true);
}
