using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Features.Service;

namespace UnemploymentRegistration.Web.Features.Exit.LocalGrounds;

/// <summary>情形, as it is typed.</summary>
public sealed class LocalGroundForm
{
    public string? Division { get; set; }

    public string? Name { get; set; }

    public string? Document { get; set; }

    public string? ValidFrom { get; set; }

    public DateOnly? From => Birthday.Parse(ValidFrom);

    /// <summary>Every message stands at its field.</summary>
    public void Check(IReadOnlyList<SelectListItem> places, string prefix, ModelStateDictionary errors)
    {
        errors.AddWhere(places.Any(place => place.Value == Division) ? null : ExitListErrors.NotCityOrCounty, $"{prefix}.{nameof(Division)}");
        errors.AddWhere(LocalGround.ReadName(Name).Error, $"{prefix}.{nameof(Name)}");
        errors.AddWhere(LocalGround.ReadDocument(Document).Error, $"{prefix}.{nameof(Document)}");
        if (From is null)
        {
            errors.AddModelError($"{prefix}.{nameof(ValidFrom)}", "请填写真实存在的开始日期");
        }
    }
}

/// <summary>最后一天, as it is typed.</summary>
public sealed class EndForm
{
    public string? LastDay { get; set; }
}

/// <summary>The list of the jurisdiction, and what was typed.</summary>
/// <param name="Places">The cities and counties for which an entry may be made.</param>
public sealed record LocalGroundsPage(IReadOnlyList<LocalGround> Grounds, IReadOnlyList<SelectListItem> Places)
{
    public LocalGroundForm Form { get; init; } = new();

    public EndForm End { get; init; } = new();

    /// <summary>The entry whose last day is being written down.</summary>
    public long? Ending { get; init; }

    public LocalGround? Find(long number) => Grounds.FirstOrDefault(ground => ground.Id == number);
}
