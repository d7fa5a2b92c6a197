using System.Text.Encodings.Web;
using System.Text.Json;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>A draft with its answers read back into the form.</summary>
public sealed record FormDraft(long Key, ApplyForm Form, DateTimeOffset SavedAt);

/// <summary>草稿: the applicant's form between two pages, two days or two telephones (rule 4.7).</summary>
public sealed class ApplyDrafts(DraftAnswers drafts, OwnMobile ownMobile, RoutingSettings routing)
{
    /// <summary>The channel that these pages are: 吉林智慧人社网上办事大厅.</summary>
    public static readonly ChannelCode Channel = new("service-hall");

    private static readonly JsonSerializerOptions _json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public async Task<FormDraft?> FindAsync(ApplicantAccountId account, CancellationToken cancellationToken) =>
        await drafts.FindAsync(account, cancellationToken) is { } saved
            ? new FormDraft(saved.Key, Routed(JsonSerializer.Deserialize<ApplyForm>(saved.Answers, _json)!), saved.SavedAt)
            : null;

    /// <summary>The form typed so far; a new one knows the mobile number with which the person signed in.</summary>
    public async Task<ApplyForm> FormOfAsync(ApplicantAccountId account, CancellationToken cancellationToken) =>
        (await FindAsync(account, cancellationToken))?.Form
        ?? Routed(new ApplyForm { Mobile = await ownMobile.FindAsync(account, cancellationToken) });

    public Task SaveAsync(ApplicantAccountId account, ApplyForm form, CancellationToken cancellationToken)
    {
        // The declaration is an act of its own, on the day of the submission.
        form.DeclarationAccepted = false;
        return drafts.SaveAsync(account, JsonSerializer.Serialize(form, _json), cancellationToken);
    }

    private ApplyForm Routed(ApplyForm form)
    {
        form.FollowsRegistrationPlace = routing.FollowsRegistrationPlace(Channel);
        return form;
    }

    public Task DiscardAsync(ApplicantAccountId account, CancellationToken cancellationToken) =>
        drafts.DiscardAsync(account, cancellationToken);
}
