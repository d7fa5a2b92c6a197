using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class ExplainingARefusal
{
    [Theory]
    [InlineData("经与社保经办机构核实，您已依法享受基本养老保险待遇。")]
    [InlineData("经核实您已在某单位参保就业，处于就业状态。")]
    [InlineData("经核实，您与某公司签有劳动合同，尚未解除劳动合同，仍在岗工作。")]
    [InlineData("您有稳定的工资收入，证明您已经就业。")]
    [InlineData("用人单位证明您仍在岗，社保记录证明您已就业。")]
    [InlineData("您已于2025年毕业，证件号码与公安机关登记的信息不符。")]
    [InlineData("经公安机关核实，您提供的身份证件号码与姓名不一致。")]
    [InlineData("请携带身份证到窗口核对登记资料，我们随时受理。")]
    [InlineData("您未满16周岁，年满后即可申请，无需提供任何证明材料。")]
    [InlineData("您满16周岁后可再申请，不需要再提交毕业证或其他材料。")]
    [InlineData("您已在延吉市登记失业，并领取了就业创业证，不能重复登记。")]
    [InlineData("您名下有营业执照，经上门走访核实，店铺正在正常经营。")]
    [InlineData("您在电话中明确表示目前不需要就业服务，也没有求职意愿。")]
    [InlineData("经劳动能力鉴定，您完全丧失劳动能力，结论已经送达。")]
    [InlineData("您的港澳台居民居住证号码与姓名不符，已电话向您核实。")]
    [InlineData("您与用人单位的劳动关系未解除，证明您仍在就业。")]
    [InlineData("系统显示您的失业保险金停发后已经再就业，单位已参保。")]
    [InlineData("经查劳动用工备案，您于2026年9月1日被某公司录用。")]
    [InlineData("您所在单位未为您申报，但工资由单位按月发放，处于就业状态。")]
    [InlineData("您现在正常领取失业保险金，登记状态有效，属于重复登记。")]
    public void Passes_when_it_says_what_was_found(string text) =>
        Assert.Null(RefusalExplanation.Read(text).Error?.Message);

    [Theory]
    [InlineData("您的申请材料不全，暂时不能予以登记。", "材料不全")]
    [InlineData("您的申请材料 不、齐，暂时不能予以登记。", "材料不齐")]
    [InlineData("您的申请手续不完备，暂时不能予以登记。", "手续不完备")]
    [InlineData("请您补充相关材料以后再来办理登记。", "补充相关材料")]
    [InlineData("您的申请还缺少必要手续，不能予以登记。", "缺少必要手续")]
    [InlineData("经查询您从未参保，不能予以登记失业。", "未参保")]
    [InlineData("经查询您在本省没有参保，不能予以登记。", "没有参保")]
    [InlineData("经查询您未缴纳社会保险，不能予以登记。", "未缴纳社会保险")]
    [InlineData("经查询您参保时间不足一年，不能予以登记。", "参保时间不足")]
    [InlineData("经查询您没有任何缴费记录，不能予以登记。", "没有任何缴费记录")]
    [InlineData("系统中没有查到您的社会保险参保记录，不能登记。", "没有查到您的社会保险参保记录")]
    [InlineData("您不符合领金条件，因此不能予以登记失业。", "不符合领金")]
    [InlineData("您未领取失业保险金，因此不能予以登记失业。", "未领取失业保险金")]
    [InlineData("您不符合领取失业保险金的条件，不能予以登记。", "不符合领取失业保险金")]
    [InlineData("您不能享受失业保险待遇，因此不能予以登记。", "不能享受失业保险待遇")]
    [InlineData("您不享受失业保险，因此不能予以登记失业。", "不享受失业保险")]
    [InlineData("经查询您的社会保险未参加，不能予以登记。", "社会保险未参加")]
    [InlineData("请完善相关材料以后再次提交登记申请。", "完善相关材料")]
    [InlineData("您无居住证，不是本地居民，不能予以登记。", "无居住证")]
    [InlineData("您无法证明自己处于失业状态，不能予以登记。", "无法证明自己处于失业")]
    [InlineData("您的失业保险金领取期限已满，因此不能登记。", "失业保险金领取期限已满")]
    [InlineData("您没有原单位的离职证明，不能予以登记失业。", "离职证明")]
    [InlineData("您没有原单位的离 职　证-明，不能予以登记。", "离职证明")]
    [InlineData("没有解除劳动合同证明书，不能认定为失业。", "解除劳动合同证明")]
    [InlineData("没有解除劳动关系的证明，不能认定为失业。", "解除劳动关系的证明")]
    [InlineData("没有看到终止合同通知书，不能认定为失业。", "终止合同通知书")]
    [InlineData("您没有毕业证，因此不能按毕业生予以登记。", "毕业证")]
    [InlineData("请到学校补开学历证书之后再来申请登记。", "学历证")]
    [InlineData("您的档案不在本地存放，不能予以登记失业。", "档案")]
    [InlineData("您的户口本显示为外地，本地不能予以登记。", "户口本")]
    [InlineData("您的户口簿显示为外地，本地不能予以登记。", "户口簿")]
    [InlineData("没有社区出具的居住证明，不能予以登记失业。", "居住证明")]
    [InlineData("没有街道出具的失业证明，不能予以登记失业。", "失业证明")]
    [InlineData("没有近三个月的收入证明，不能予以登记失业。", "收入证明")]
    [InlineData("没有无房产证明，因此不能予以登记失业。", "无房产证明")]
    [InlineData("未按要求提供营业执照注销的相关证明，不予登记。", "证明")]
    [InlineData("需提供单位盖章的书面意见，然后再申请登记。", "需提供单位盖章")]
    [InlineData("请上传一寸照片以后再重新申请失业登记。", "请上传一寸照片")]
    public void Is_stopped_when_it_asks_for_more_than_a_document(string text, string words)
    {
        var error = RefusalExplanation.Read(text).Error;

        Assert.Equal(RefusalErrors.UnlawfulExplanationCode, error?.Code);
        Assert.Contains(words, error!.Message, StringComparison.Ordinal);
        Assert.Contains("一（四）", error.Message, StringComparison.Ordinal);
        Assert.Contains("只凭身份证件", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_offence_once()
    {
        var reading = RefusalExplanation.Read("材料不全，未参保；请补交离职证明。材料不全不予登记。");

        Assert.Equal(RefusalErrors.UnlawfulExplanation(["材料不全", "未参保", "补交离职证明"]).Code, reading.Error?.Code);
        Assert.Contains("“材料不全”“未参保”“离职证明”", reading.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hears_of_the_clause_even_when_it_is_too_short() =>
        Assert.Equal(RefusalErrors.UnlawfulExplanationCode, RefusalExplanation.Read("材料不全").Error?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("您已经就业不予登记")]
    public void Is_at_least_ten_characters(string? text) =>
        Assert.Equal(RefusalErrors.ExplanationTooShort, RefusalExplanation.Read(text).Error);

    [Fact]
    public void Is_at_most_five_hundred_characters()
    {
        Assert.False(RefusalExplanation.Read(new string('业', 500)).IsRefused);
        Assert.Equal(RefusalErrors.ExplanationTooLong, RefusalExplanation.Read(new string('业', 501)).Error);
    }

    [Fact]
    public void Is_kept_tidy() =>
        Assert.Equal("您已在延吉市登记失业。 不能重复登记。", RefusalExplanation.Read(" 您已在延吉市登记失业。\n不能重复登记。 ").Value?.Value);
}
