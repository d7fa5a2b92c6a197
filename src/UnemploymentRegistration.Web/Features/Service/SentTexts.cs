using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Notifications;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>已发短信: the messages of one person with what became of each, on the page of texts and beside the contacts.</summary>
public sealed record SentTexts(IReadOnlyList<CaseTextOnFile> Texts, IReadOnlyDictionary<OfficerId, string> Names)
{
    public static string TagClass(SmsStatus status) => status switch
    {
        SmsStatus.Delivered => "tag tag-good",
        SmsStatus.Waiting or SmsStatus.Sending => "tag",
        _ => "tag tag-late",
    };
}
