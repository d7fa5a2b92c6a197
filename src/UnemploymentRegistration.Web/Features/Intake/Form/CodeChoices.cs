using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Intake;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>Code lists as the fields of a page offer them.</summary>
public static class CodeChoices
{
    public static IEnumerable<SelectListItem> ToChoices(this CodeList list) =>
        list.Items.Select(item => new SelectListItem(item.Name, item.Code));

    /// <summary>Levels of skills and of professional titles in one list, each under its heading (rule 4.1).</summary>
    public static IEnumerable<SelectListItem> LevelChoices(this CodeLists codes)
    {
        var (skills, titles) = (new SelectListGroup { Name = "职业技能等级" }, new SelectListGroup { Name = "专业技术职务" });
        return codes.SkillLevel.Items.Select(item => new SelectListItem(item.Name, item.Code) { Group = skills })
            .Concat(codes.TitleLevel.Items.Select(item => new SelectListItem(item.Name, item.Code) { Group = titles }));
    }

    /// <summary>残疾等级: from 1 to the lowest that any scale has; the rules say which fit.</summary>
    public static IEnumerable<SelectListItem> DisabilityLevelChoices(this CodeLists codes) =>
        codes.DisabilityScale.Items.SelectMany(scale => scale.Levels).Distinct().Order()
            .Select(level => new SelectListItem($"{level} 级", $"{level}"));
}
