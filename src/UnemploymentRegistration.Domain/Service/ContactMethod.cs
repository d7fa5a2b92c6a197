namespace UnemploymentRegistration.Domain.Service;

/// <summary>联系方式 (rule 9.2); an SMS is one that an officer wrote, never one of the program's own.</summary>
public enum ContactMethod
{
    /// <summary>短信.</summary>
    Sms = 1,

    /// <summary>电话.</summary>
    Phone = 2,

    /// <summary>上门走访.</summary>
    Visit = 3,

    /// <summary>窗口.</summary>
    Counter = 4,

    /// <summary>信息比对: a follow-up if an officer looks and records state, services and policies (rule 9.3).</summary>
    Comparison = 5,
}

/// <summary>对服务的答复 (rule 9.4).</summary>
public enum ServiceResponse
{
    /// <summary>Nothing was offered, or nothing was answered.</summary>
    None = 1,

    /// <summary>接受.</summary>
    Accepted = 2,

    /// <summary>有正当理由拒绝.</summary>
    RefusedWithReason = 3,

    /// <summary>无正当理由拒绝.</summary>
    RefusedWithoutReason = 4,
}

/// <summary>The codes of methods, responses, grades and ends, as forms and the trail write them.</summary>
public static class ServiceCodes
{
    public static string ToCode(this ContactMethod method) => method switch
    {
        ContactMethod.Sms => "sms",
        ContactMethod.Phone => "phone",
        ContactMethod.Visit => "visit",
        ContactMethod.Counter => "counter",
        ContactMethod.Comparison => "comparison",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    public static string ToCode(this ServiceResponse response) => response switch
    {
        ServiceResponse.None => "none",
        ServiceResponse.Accepted => "accepted",
        ServiceResponse.RefusedWithReason => "refused-with-reason",
        ServiceResponse.RefusedWithoutReason => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(response)),
    };

    public static string ToCode(this ServiceGrade grade) => grade switch
    {
        ServiceGrade.Usual => "usual",
        ServiceGrade.Close => "close",
        ServiceGrade.Intensive => "intensive",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    public static string ToCode(this CaseEnd end) => end switch
    {
        CaseEnd.Deregistered => "deregistered",
        CaseEnd.Registered => "registered",
        CaseEnd.NoLongerReferred => "no-longer-referred",
        CaseEnd.EnteredInError => "entered-in-error",
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };

    public static bool TryParse(string? code, out ContactMethod method) => Find(code, ToCode, out method);

    public static bool TryParse(string? code, out ServiceResponse response) => Find(code, ToCode, out response);

    public static bool TryParse(string? code, out ServiceGrade grade) => Find(code, ToCode, out grade);

    public static bool TryParse(string? code, out CaseEnd end) => Find(code, ToCode, out end);

    private static bool Find<T>(string? code, Func<T, string> codeOf, out T found)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (codeOf(candidate) == code)
            {
                found = candidate;
                return true;
            }
        }

        found = default;
        return false;
    }
}
