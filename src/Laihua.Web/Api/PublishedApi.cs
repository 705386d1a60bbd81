using Laihua.Web.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Laihua.Web.Api;

/// <summary>The description of the API for machines and for people.</summary>
public static class PublishedApi
{
    private const string Bearer = "bearer";

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddPublishedApi(this IServiceCollection services) => services.AddScoped<CaseReading>().AddOpenApi("v1", options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Laihua", Version = "v1", Description = "Foreigner's work permits. It only grows: what is here stays." };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(RequireToken);
    });

    /// <summary>Maps the description and the page that shows it.</summary>
    public static WebApplication MapPublishedApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapScalarApiReference("/scalar", options => options.WithTitle("Laihua API").DisableDefaultFonts().DisableTelemetry())
            .AllowAnonymous().WithSecurityHeadersPolicy(SecurityPolicy.Reference);
        return app;
    }

    private static Task RequireToken(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var open = context.Description.ActionDescriptor.EndpointMetadata.OfType<Microsoft.AspNetCore.Authorization.IAllowAnonymous>().Any();
        if (!open)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [] }];
        }

        return Task.CompletedTask;
    }
}
