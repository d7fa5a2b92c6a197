using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Web.Features.Agencies;

/// <summary>Today's divisions, from the snapshot that the whole program shares.</summary>
public sealed class DivisionChoices(ReferenceData reference) : IDivisionChoices
{
    public IReadOnlyList<DivisionChoice> ChildrenOf(string? parent)
    {
        var above = DivisionCode.TryParse(parent, out var code) ? code : null;
        return parent is not null && above is null
            ? []
            : [.. reference.Current.Divisions.ChildrenOf(above).Select(Choice)];
    }

    private static DivisionChoice Choice(Division division) =>
        new(division.Code.Value, division.Name, division.Level.ToCode());
}
