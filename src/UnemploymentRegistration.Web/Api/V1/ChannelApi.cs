using System.Text.Encodings.Web;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>The channel API, version 1, as it is promised to other programs; its document is at /openapi/v1.json.</summary>
public static class ChannelApi
{
    public static IServiceCollection AddChannelApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            // Chinese as Chinese: the answers are JSON and nothing else (nosniff), so no page can run them.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context => Problems.Translate(context.ProblemDetails));
        return services.AddOpenApi("v1").AddApiLimits(configuration);
    }

    public static void MapChannelApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapApplications();
        api.MapDirectory();
        app.MapOpenApi();
    }
}
