using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Oversight;

namespace UnemploymentRegistration.Web.Features.Service.HandOvers;

/// <summary>转接, as it is typed.</summary>
public sealed class OfferForm
{
    private const int StreetCode = 9;

    public string? Residence { get; set; }

    public string? Address { get; set; }

    public string? Note { get; set; }

    /// <summary>Null where something is wrong; every message then stands at its field.</summary>
    public OfferHandOver? Read(ServiceCaseId id, Officer officer, string prefix, ModelStateDictionary errors)
    {
        var found = DivisionCode.TryParse(Residence, out var division);
        if (!found)
        {
            errors.AddModelError($"{prefix}.{nameof(Residence)}", "请选择新的常住地");
        }
        else if (!DivisionCode.Jilin.Contains(division!))
        {
            errors.AddWhere(HandOverErrors.OutsideJilin, $"{prefix}.{nameof(Residence)}");
        }
        else if (division!.Value.Length < StreetCode)
        {
            errors.AddModelError($"{prefix}.{nameof(Residence)}", "新的常住地请选到街道（乡镇）");
        }

        var address = HandOverWords.ReadAddress(Address);
        errors.AddWhere(address.Error, $"{prefix}.{nameof(Address)}");
        errors.AddWhere(HandOverWords.WhyNotNote(Note), $"{prefix}.{nameof(Note)}");
        return errors.IsValid
            ? new OfferHandOver(id, new PlaceAddress(division!, address.Value!), TypedText.Tidy(Note), officer)
            : null;
    }
}

/// <summary>Offers of one case, and the form for a new one.</summary>
public sealed record OfferPage(ServiceCase Case, IReadOnlyList<CaseHandOver> HandOvers)
{
    public OfferForm Form { get; init; } = new();
}

/// <summary>What waits on both sides.</summary>
public sealed record HandOverListPage(HandOverPage Incoming, HandOverPage Outgoing);

/// <summary>One offer, and what this officer may do with it.</summary>
/// <param name="MaySeeCase">Whether the case is this officer's to open.</param>
public sealed record HandOverFilePage(
    HandOverFile File,
    IReadOnlyList<HistoryWords> History,
    IReadOnlyDictionary<OfficerId, string> Names,
    Officer Officer,
    bool MaySeeCase)
{
    public CaseHandOver HandOver => File.HandOver;

    public bool MayAnswer => HandOver.WhyMayNotAnswer(Officer) is null;

    public bool MayWithdraw => HandOver.IsOpen && Officer.Jurisdiction.Covers(HandOver.From);

    public string? Reason { get; init; }

    public string NameOf(OfficerId? officer) => officer is { } key ? Names.GetValueOrDefault(key, "服务人员") : "";
}
