using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Domain.Tests.Service;

public sealed class ReadingATemplate
{
    [Theory]
    [InlineData("您好，{姓名}，请到{机构}参加招聘会。", null)]
    [InlineData("您好，{身份证号}，请到{机构}参加招聘会。", "document.unknown-placeholder")]
    [InlineData("您好，{姓名，请到服务平台参加招聘会。", "document.unknown-placeholder")]
    [InlineData("请携带失业证明和毕业证到平台办理。", "document.unlawful")]
    [InlineData("请拨打13800000000联系服务平台。", "document.personal-number")]
    [InlineData("太短", "document.sms-length")]
    public void Takes_only_the_placeholders_of_the_list_and_asks_for_no_papers(string text, string? code) =>
        Assert.Equal(code, DocumentWords.ReadText(DocumentKind.SmsTemplate, text).Error?.Code);

    [Fact]
    public void Keeps_the_lines_of_a_list() =>
        Assert.Equal("社会保险补贴\n职业培训补贴", DocumentWords.ReadText(DocumentKind.PolicyList, " 社会保险补贴 \n职业培训补贴\n").Value);
}
