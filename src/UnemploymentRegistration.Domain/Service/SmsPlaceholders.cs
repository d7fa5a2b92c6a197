using System.Text.RegularExpressions;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>占位: what a template may leave open, a closed list; nothing of it is a number of the person.</summary>
public static partial class SmsPlaceholders
{
    public const string Name = "{姓名}";
    public const string Agency = "{机构}";
    public const string AgencyPhone = "{机构电话}";
    public const string AgencyAddress = "{机构地址}";
    public const string Officer = "{服务人员}";

    public static IReadOnlyList<string> All { get; } = [Name, Agency, AgencyPhone, AgencyAddress, Officer];

    /// <summary>The first that is not in the list, brackets without a partner included; null where there is none.</summary>
    public static string? FirstUnknownIn(string template)
    {
        var unknown = Placeholder().Matches(template).Select(match => match.Value).FirstOrDefault(text => !All.Contains(text));
        return unknown ?? StrayBracket().Match(Placeholder().Replace(template, "")) switch
        {
            { Success: true, Value: var bracket } => bracket,
            _ => null,
        };
    }

    /// <summary>The text with everything filled in.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Placeholder().Replace(template, match => values[match.Value]);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[{}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrayBracket();
}
