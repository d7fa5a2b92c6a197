using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Application.Notifications;

/// <summary>短信内容: every text that the portal sends, in one place, without document numbers or addresses.</summary>
public static class SmsTexts
{
    /// <summary>The telephone to name where an agency has none on file.</summary>
    public const string Hotline = "12333";

    private const string Signature = "【吉林失业登记】";

    /// <summary>A template of an agency, filled in.</summary>
    public static string FromTemplate(string text) => Signature + text;

    public static string HandedOver(string platform, string phone) =>
        $"{Signature}您的失业登记服务已转由{platform}负责，电话{phone}。登记继续有效，不用重新办理。咨询请拨{Hotline}。";

    public static string SignInCode(string code, int minutes) =>
        $"{Signature}验证码{code}，{minutes}分钟内有效。请勿告诉他人。";

    public static string Approved(long application, long registration, DateOnly registeredOn, string platform, Deadline firstContact) =>
        $"{Signature}您的失业登记申请（编号{application}）已通过，登记编号{registration}，登记日期{registeredOn:yyyy年M月d日}。"
        + $"{platform}将在{firstContact.On:M月d日}前与您联系。咨询请拨12333。";

    public static string Refused(long application, string ground, string explanation) =>
        $"{Signature}您的失业登记申请（编号{application}）不予登记。理由：{ground}。说明：{explanation}"
        + "如有异议，可向上一级公共就业服务机构申诉，或拨打12333。";

    public static string Corrected(long application, IEnumerable<string> fields, string agency) =>
        $"{Signature}您的失业登记申请（编号{application}）的登记表由{agency}更正：{string.Join('、', fields)}。"
        + "申请照常办理。如与实际不符，请联系该机构或拨打12333。";

    public static string DataRequestAnswered(long request, bool isGranted, string agency, string reason) =>
        $"{Signature}您的个人信息请求（编号{request}），{agency}答复：{(isGranted ? "同意" : "不同意")}。{reason}"
        + "如有异议，可拨打12333，或依法投诉、提起诉讼。";

    public static string MobileChangedToOld(long registration, string newMasked) =>
        $"{Signature}您的失业登记（编号{registration}）的手机号码已改为{newMasked}。不是本人办理的，请马上拨打12333。";

    public static string MobileChangedToNew(long registration) =>
        $"{Signature}您的失业登记（编号{registration}）已改用这个手机号码，以后的通知发到这里。";

    public static string EndAnnounced(long registration, string ground, string agency, string phone) =>
        $"{Signature}经核实，您的失业登记（编号{registration}）有以下情形：{ground}。将按规定办理注销。"
        + $"与实际不符的，请尽快联系{agency}{phone}，或拨打12333。";

    public static string Ended(long registration, DateOnly endedOn, string ground) =>
        $"{Signature}您的失业登记（编号{registration}）已于{endedOn:yyyy年M月d日}注销。情形：{ground}。"
        + "如有异议，可在60日内向上一级公共就业服务机构申诉。再次失业的，可以随时重新登记。咨询请拨12333。";

    public static string EndUpheld(long registration, string agency, string reason) =>
        $"{Signature}您对失业登记（编号{registration}）注销的申诉，{agency}决定维持。理由：{reason}"
        + "仍有异议的，可以依法申请行政复议或提起行政诉讼，咨询请拨12333。";

    public static string EndOverturned(long registration, string agency, string platform) =>
        $"{Signature}您对失业登记（编号{registration}）注销的申诉成立，{agency}已撤销注销，登记恢复，登记日期不变。"
        + $"{platform}继续为您服务。咨询请拨12333。";

    public static string ObjectionUpheld(long application, string agency, string reason) =>
        $"{Signature}您对失业登记申请（编号{application}）的申诉，{agency}决定维持原决定。理由：{reason}"
        + "仍有异议的，可以依法申请行政复议或提起行政诉讼，咨询请拨12333。";

    public static string ObjectionOverturned(long application, string agency, long registration, DateOnly registeredOn, string platform, Deadline firstContact) =>
        $"{Signature}您对失业登记申请（编号{application}）的申诉成立，{agency}已撤销不予登记决定。登记编号{registration}，"
        + $"登记日期{registeredOn:yyyy年M月d日}。{platform}将在{firstContact.On:M月d日}前与您联系。咨询请拨12333。";
}
