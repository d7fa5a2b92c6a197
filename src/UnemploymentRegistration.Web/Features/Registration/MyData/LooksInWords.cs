using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Registration.MyData;

/// <summary>One look as the person reads it: the agency and the role, and nothing of the officer's own.</summary>
public sealed record LookWords(DateTimeOffset At, string What, string Record, string Who, string? Reason);

/// <summary>Writes the looks from the trail as people read them.</summary>
public sealed class LooksInWords(OfficerRoles roles, ReferenceData reference)
{
    private const string OfficerPrefix = "officer:";

    public async Task<IReadOnlyList<LookWords>> WriteAsync(IReadOnlyList<Look> looks, CancellationToken cancellationToken)
    {
        var known = await roles.OfAsync(looks.Select(look => OfficerOf(look.Actor)).OfType<OfficerId>(), cancellationToken);
        return [.. looks.Select(look => new LookWords(look.At, WhatOf(look), RecordOf(look), WhoOf(look, known), look.Reason))];
    }

    private static string WhatOf(Look look) => look.Act switch
    {
        OversightAct.NumbersRevealed => "查看或者打印了完整号码",
        OversightAct.PersonLookedUp => "窗口办理时查到您已有记录",
        _ => "查看",
    };

    private static string RecordOf(Look look) =>
        string.Create(CultureInfo.InvariantCulture, $"{(look.Subject == nameof(Domain.Registration.RegistrationRecord) ? "登记" : "申请")} {look.Number}");

    private string WhoOf(Look look, IReadOnlyDictionary<OfficerId, OfficerRole> known)
    {
        var role = OfficerOf(look.Actor) is { } officer && known.TryGetValue(officer, out var found) ? found.InWords() : "工作人员";
        return look.Agency is { } agency ? $"{reference.Current.Agencies.NameOf(agency)} {role}" : role;
    }

    private static OfficerId? OfficerOf(string actor) =>
        actor.StartsWith(OfficerPrefix, StringComparison.Ordinal)
        && long.TryParse(actor.AsSpan(OfficerPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new OfficerId(key)
            : null;
}
