namespace UnemploymentRegistration.Web.Features.Errors;

/// <summary>What a page says when it cannot do what was asked: what happened, and what to do now.</summary>
public sealed record ErrorMessage(string Title, string What, string Now)
{
    private static readonly ErrorMessage _badRequest = new(
        "这一步没有办成",
        "页面可能已经过期，或者内容没有传完整。",
        "请返回上一页，刷新后再试一次。");

    private static readonly ErrorMessage _ownFault = new(
        "系统出了问题",
        "这是我们的问题，不是您填错了。",
        "请过几分钟再试。如果还不行，请拨打 12333，并告诉工作人员下面的编号。");

    private static readonly Dictionary<int, ErrorMessage> _byStatus = new()
    {
        [403] = new(
            "您没有查看此页的权限",
            "此页只对有权限的人开放。",
            "如果您认为应当可以查看，请联系所在机构的管理员。"),
        [404] = new(
            "没有找到这个页面",
            "网址可能有误，或者页面已经移走。",
            "请核对网址，或从首页重新进入。"),
        [409] = new(
            "内容已被他人更新",
            "在您操作期间，这条记录发生了变化，您的操作没有保存。",
            "请返回上一页，刷新后查看最新内容。"),
        [429] = new(
            "操作太频繁",
            "短时间内请求太多，系统暂时没有处理。",
            "请稍等一会儿再试。"),
    };

    public static ErrorMessage Of(int status) =>
        _byStatus.GetValueOrDefault(status, status >= StatusCodes.Status500InternalServerError ? _ownFault : _badRequest);
}
