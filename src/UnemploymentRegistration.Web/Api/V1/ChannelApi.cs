using System.Text.Encodings.Web;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>The channel API, version 1, as it is promised to other programs; its document is at /openapi/v1.json.</summary>
public static class ChannelApi
{
    private const string TokenScheme = "channelToken";

    public static IServiceCollection AddChannelApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            // Chinese as Chinese: the answers are JSON and nothing else (nosniff), so no page can run them.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context => Problems.Translate(context.ProblemDetails));
        return services.AddOpenApi("v1", options => options.AddDocumentTransformer(NameTheToken)).AddApiLimits(configuration);
    }

    private static Task NameTheToken(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [TokenScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "渠道令牌" },
        };
        foreach (var (_, path) in document.Paths.Where(path => path.Key.Contains("/applications", StringComparison.Ordinal)))
        {
            foreach (var operation in path.Operations!.Values)
            {
                operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(TokenScheme, document)] = [] }];
            }
        }

        return Task.CompletedTask;
    }

    public static void MapChannelApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapApplications();
        api.MapDirectory();
        app.MapOpenApi();
    }
}
