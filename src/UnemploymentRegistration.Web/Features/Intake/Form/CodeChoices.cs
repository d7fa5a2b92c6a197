using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>Code lists as the fields of a page offer them.</summary>
public static class CodeChoices
{
    public static IEnumerable<SelectListItem> ToChoices(this CodeList list) =>
        list.Items.Select(item => new SelectListItem(item.Name, item.Code));

    /// <summary>For typing: by the code where it is a number, else by the place in the list, as on paper.</summary>
    public static IEnumerable<CodeChoice> ToTyped(this CodeList list)
    {
        var byCode = list.Items.All(item => item.Code.All(char.IsAsciiDigit));
        return list.Items.Select((item, index) => Typed(item.Code, byCode ? item.Code : $"{index + 1}", item.Name));
    }

    /// <summary>Levels of skills and of professional titles, by their codes.</summary>
    public static IEnumerable<CodeChoice> TypedLevels(this CodeLists codes) =>
        codes.SkillLevel.Items.Concat(codes.TitleLevel.Items).Select(item => Typed(item.Code, item.Code, item.Name));

    /// <summary>1 for yes and 2 for no.</summary>
    public static IEnumerable<CodeChoice> TypedYesOrNo() => [Typed("True", "1", "是"), Typed("False", "2", "否")];

    public static IEnumerable<CodeChoice> TypedDisabilityLevels(this CodeLists codes) =>
        codes.DisabilityLevelChoices().Select(level => Typed(level.Value, level.Value, level.Text));

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

    private static CodeChoice Typed(string value, string code, string name) => new(value, code, name, PinyinInitials.Of(name));
}
