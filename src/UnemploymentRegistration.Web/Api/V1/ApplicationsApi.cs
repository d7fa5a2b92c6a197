using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>渠道接口: a channel files an application for a person, and asks what became of it.</summary>
internal static class ApplicationsApi
{
    private const string KeyHeader = "Idempotency-Key";
    private const int MaxKeyLength = 100;

    public static void MapApplications(this RouteGroupBuilder api)
    {
        var applications = api.MapGroup("/applications")
            .RequireAuthorization(Permissions.ChannelApi)
            .RequireRateLimiting(ApiLimits.PerChannel)
            .WithTags("applications");
        applications.MapPost("/", SubmitAsync)
            .WithMetadata(ApiLimits.BodySize)
            .Accepts<ApplyForm>("application/json")
            .Produces<SubmissionReceipt>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithSummary("提交失业登记申请；同一 Idempotency-Key 只产生一份申请");
        applications.MapGet("/{number}", FindAsync)
            .Produces<ApplicationAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("查询本渠道提交的申请");
    }

    private static async Task<IResult> SubmitAsync(
        HttpRequest request,
        [FromHeader(Name = KeyHeader)] string? key,
        ClaimsPrincipal user,
        RoutingSettings routing,
        IValidator<ApplyForm> validator,
        SubmitApplicationHandler submitApplication,
        IFieldProtector protector,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (key is not { Length: > 0 and <= MaxKeyLength })
        {
            return Problems.MissingKey();
        }

        var (document, canonical, unreadable) = await ReadJsonAsync(request, cancellationToken);
        if (document is null)
        {
            return unreadable!;
        }

        using (document)
        {
            var channel = user.ToChannel();
            var repeatable = RepeatableRequest.For($"channel:{channel}", key!, canonical!, protector);
            if (await submitApplication.FindEarlierAsync(repeatable, cancellationToken) is { } earlier)
            {
                return earlier.IsRefused ? Refusals.Of(earlier.Error) : Created(earlier.Value);
            }

            var (form, errors) = await ReadFormAsync(
                document.RootElement, routing.FollowsRegistrationPlace(channel), validator, cancellationToken);
            if (errors.Any)
            {
                return Problems.Invalid(errors.ToDictionary());
            }

            var command = new SubmitApplication(form.ToForm(clock.TodayInChina()), channel, Account: null, repeatable);
            var submission = await submitApplication.HandleAsync(command, cancellationToken);
            return submission.IsRefused ? Refusals.Of(submission.Error) : Created(submission.Value);
        }
    }

    private static async Task<IResult> FindAsync(
        string number,
        ApplicationProgress progress,
        CancellationToken cancellationToken)
    {
        var found = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? await progress.FindAsync(new RegistrationApplicationId(key), cancellationToken)
            : null;
        return found is null ? Problems.NotFound() : Results.Ok(ApplicationAnswer.Of(found));
    }

    private static IResult Created(SubmissionReceipt receipt) =>
        Results.Created($"/api/v1/applications/{receipt.Number}", receipt);

    private static async Task<(JsonDocument? Document, string? Canonical, IResult? Unreadable)> ReadJsonAsync(
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            var bytes = body.ToArray();
            if (!Utf8.IsValid(bytes))
            {
                return (null, null, Problems.UnreadableJson());
            }

            var document = JsonDocument.Parse(bytes);
            return (document, CanonicalJson.Of(document.RootElement), null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // The parser takes an escaped half of a surrogate for text; writing it out does not.
            return (null, null, Problems.UnreadableJson());
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode is StatusCodes.Status413PayloadTooLarge)
        {
            return (null, null, Problems.TooLarge());
        }
    }

    private static async Task<(ApplyForm Form, FieldErrors Errors)> ReadFormAsync(
        JsonElement root,
        bool followsRegistrationPlace,
        IValidator<ApplyForm> validator,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        if (root.ValueKind is not JsonValueKind.Object)
        {
            errors.Add("$", "应为一个对象");
            return (new ApplyForm(), errors);
        }

        var form = ApplyFormJson.Read(root, followsRegistrationPlace, errors);
        var validation = await validator.ValidateAsync(form, options => options.IncludeAllRuleSets(), cancellationToken);
        errors.AddFrom(validation);
        return (form, errors);
    }
}
