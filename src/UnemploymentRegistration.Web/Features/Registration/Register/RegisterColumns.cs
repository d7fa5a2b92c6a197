using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Registration.Register;

/// <summary>The columns of the register, with the words that an export writes.</summary>
public sealed class RegisterColumns(ReferenceData reference)
{
    public const string Document = "document";
    public const string Mobile = "mobile";
    public const string Registered = "registered";
    public const string Registering = "registering";
    public const string Serving = "serving";
    public const string FirstContact = "first-contact";

    public IReadOnlyList<ListColumn<RegisterEntry>> All { get; } =
    [
        new("number", "登记编号", entry => entry.Number.ToString(), IsFixed: true),
        new("name", "姓名", entry => entry.Status is RegistrationStatus.Ended ? $"{entry.Name}（已注销）" : entry.Name, IsFixed: true),
        new(Document, "证件号码", entry => entry.DocumentMasked),
        new(Mobile, "手机", entry => entry.MobileMasked),
        new(Registered, "登记日期", entry => Day(entry.RegisteredOn)),
        new(Registering, "登记机构", entry => reference.Current.Agencies.NameOf(entry.RegisteringAgency)),
        new(Serving, "服务机构", entry => reference.Current.Agencies.NameOf(entry.ServingAgency)),
        new(FirstContact, "首次联系期限", entry => Day(entry.FirstContactDue) + (entry.FirstContactDueIsProvisional ? "（暂定）" : null)),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
