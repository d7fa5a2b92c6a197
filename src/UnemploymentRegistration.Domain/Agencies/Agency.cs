using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>经办机构: a public employment agency or grassroots platform that registers and serves — 一(二), 二(一).</summary>
public sealed class Agency
{
    private Agency()
    {
    }

    public AgencyCode Code { get; private init; }

    public string Name { get; private set; } = null!;

    public AgencyLevel Level { get; private init; }

    public AgencyCode? Superior { get; private set; }

    /// <summary>城镇: a registration keeps for life whether its agency was urban on that day (rule 8.2).</summary>
    public bool IsUrban { get; private set; }

    public bool IsActive { get; private set; } = true;

    public bool TakesOnlineApplications { get; private set; } = true;

    /// <summary>Where one officer does everything, who enters a walk-in may also decide it (rule 7.4).</summary>
    public bool HasSingleOfficer { get; private set; }

    public string Address { get; private set; } = string.Empty;

    public string Phone { get; private set; } = string.Empty;

    public string OpeningHours { get; private set; } = string.Empty;

    /// <summary>Raised with every change, so that of two administrators one is told.</summary>
    public int Version { get; private set; }

    public AgencyFacts Facts => new(
        Name, Address, Phone, OpeningHours, IsUrban, IsActive, TakesOnlineApplications, HasSingleOfficer);

    /// <summary>An agency that is active and takes online applications, until someone says otherwise.</summary>
    public static Agency Open(AgencyCode code, string name, AgencyLevel level, AgencyCode? superior, bool isUrban) =>
        new() { Code = code, Name = name, Level = level, Superior = superior, IsUrban = isUrban };

    /// <summary>Where and when people find it; an empty text is a fact nobody has given yet.</summary>
    public void Describe(string address, string phone, string openingHours) =>
        (Address, Phone, OpeningHours) = (address, phone, openingHours);

    public void Close() => IsActive = false;

    public void StopOnlineApplications() => TakesOnlineApplications = false;

    public void LeaveToSingleOfficer() => HasSingleOfficer = true;

    /// <summary>Takes what an administrator wrote; code, level and superior stay for life.</summary>
    public Result Become(AgencyFacts facts)
    {
        if (Code == AgencyCode.Province && !facts.IsActive)
        {
            return AgencyErrors.ProvinceStays;
        }

        (Name, Address, Phone, OpeningHours) = (facts.Name, facts.Address, facts.Phone, facts.OpeningHours);
        (IsUrban, IsActive) = (facts.IsUrban, facts.IsActive);
        (TakesOnlineApplications, HasSingleOfficer) = (facts.TakesOnlineApplications, facts.HasSingleOfficer);
        return Result.Success;
    }

    /// <summary>The same agency as it would be with other facts, to be looked at and not saved.</summary>
    public Agency Imagine(AgencyFacts facts)
    {
        var imagined = Open(Code, facts.Name, Level, Superior, facts.IsUrban);
        imagined.Become(facts);
        return imagined;
    }
}
