namespace UnemploymentRegistration.Domain.Intake;

/// <summary>分派规则: what made an agency the one in charge of an application (rules 5.1–5.4, 5.7).</summary>
public enum RoutingRule
{
    /// <summary>The agency of the usual residence: the rule for online applications (5.2).</summary>
    UsualResidence = 1,

    /// <summary>The place that 登记失业地 names: for a residence outside Jilin, or by the channel's setting (5.3, 5.7).</summary>
    RegistrationPlace = 2,

    /// <summary>Neither residence nor named place lies in Jilin, but the household address does (5.3).</summary>
    Household = 3,

    /// <summary>Only the place of former work or insurance lies in Jilin (5.3).</summary>
    WorkOrInsurance = 4,

    /// <summary>Accepted at a window: the accepting agency decides (5.1).</summary>
    Window = 5,

    /// <summary>No agency serves the place: the province's unassigned queue (5.4).</summary>
    Unassigned = 6,
}

/// <summary>The words of the rules, as the channel API and the database write them.</summary>
public static class RoutingRules
{
    public static string ToCode(this RoutingRule rule) => rule switch
    {
        RoutingRule.UsualResidence => "usual-residence",
        RoutingRule.RegistrationPlace => "registration-place",
        RoutingRule.Household => "household",
        RoutingRule.WorkOrInsurance => "work-or-insurance",
        RoutingRule.Window => "window",
        RoutingRule.Unassigned => "unassigned",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
