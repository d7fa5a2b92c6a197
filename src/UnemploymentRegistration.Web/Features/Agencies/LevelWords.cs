using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Features.Agencies;

/// <summary>The level of an agency as people say it.</summary>
public static class LevelWords
{
    public static string InWords(this AgencyLevel level) => level switch
    {
        AgencyLevel.Province => "省级",
        AgencyLevel.City => "市（州）级",
        AgencyLevel.County => "县（市、区）级",
        AgencyLevel.Street => "街道（乡镇）",
        AgencyLevel.Community => "社区（村）",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
