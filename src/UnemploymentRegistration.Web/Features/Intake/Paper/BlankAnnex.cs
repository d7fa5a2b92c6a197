using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Web.Features.Review.Decision;

namespace UnemploymentRegistration.Web.Features.Intake.Paper;

/// <summary>空白登记表: the cells of <see cref="AnnexCells"/> without answers, with boxes to tick where a list is short.</summary>
internal sealed class BlankAnnex(CodeLists codes)
{
    private const string Box = "□";
    private const string Line = "：＿＿＿＿＿＿";

    public IReadOnlyList<AnnexCell> Cells() =>
    [
        Starred("姓名"),
        Starred("性别", $"{Box}男　{Box}女"),
        Starred("民族"),
        Plain("政治面貌"),
        Starred("文化程度", width: 4),
        Starred("健康状况", $"{Boxes(codes.Health)}　种类：＿＿＿＿　{Box}＿级　{Box}未评定", 6),
        Starred("证件类型", Boxes(codes.DocumentType), 6),
        Starred("证件号码", width: 4),
        Plain("出生日期", "　　　年　月　日"),
        Starred("户籍地址", width: 6),
        Starred("常住地址", width: 6),
        Starred("手机"),
        Plain("固定电话"),
        Plain("电子邮箱"),
        Plain("其他联系方式", width: 6),
        Starred("失业时间", "　　　年　　月"),
        Starred("登记失业地", $"{Boxes(codes.RegistrationPlaceBasis)}　就业地、参保地在：＿＿＿＿＿＿", 4),
        Starred("失业原因", Boxes(codes.UnemploymentReason), 6),
        Starred("申领失业保险金", $"{Box}是　{Box}否"),
        Plain("申请就业困难认定", $"{Box}是　{Box}否", 4),
        Plain("资格、技能或职称", "（最多三项，写明名称和等级）", 6),
        Plain("求职意向", "（最多两项）", 6),
        Plain("备注", width: 6),
    ];

    private static AnnexCell Starred(string label, string? choices = null, int width = 2) => new(label, IsStarred: true, choices, width);

    private static AnnexCell Plain(string label, string? choices = null, int width = 2) => new(label, IsStarred: false, choices, width);

    private static string Boxes(CodeList list) => string.Join('　', list.Items.Select(item => Box + item.Name + (item.RequiresText ? Line : null)));
}
