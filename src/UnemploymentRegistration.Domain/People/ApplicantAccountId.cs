namespace UnemploymentRegistration.Domain.People;

/// <summary>申请人账户: the key of an applicant's account, which is a verified mobile number.</summary>
public readonly record struct ApplicantAccountId(long Value)
{
    public static bool operator <(ApplicantAccountId a, ApplicantAccountId b) => a.Value < b.Value;

    public static bool operator >(ApplicantAccountId a, ApplicantAccountId b) => a.Value > b.Value;
}
