using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Validation.AspNetCore;

namespace Laihua.Web.Api;

/// <summary>The API for machines and other systems: <c>/api/v1</c>, bearer tokens alone, JSON in and out.</summary>
public static class ApiSetup
{
    private const string Root = "/api";

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails();
        return services.AddPublishedApi();
    }

    /// <summary>Answers every error under <c>/api</c> as problem details. Stands before sign-in and permissions.</summary>
    public static WebApplication UseApiProblems(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = AnswerFaultAsync,
                SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
            });
            api.UseStatusCodePages(context => WriteAsync(context.HttpContext, Problems.Of(context.HttpContext.Response.StatusCode)));
        });
        return app;
    }

    /// <summary>Maps every resource.</summary>
    public static WebApplication MapApi(this WebApplication app)
    {
        var v1 = app.MapGroup("/api/v1").DisableAntiforgery();
        v1.MapSessions();
        v1.MapApplications();
        v1.MapCases();
        v1.MapReception();
        v1.MapDecisions();
        v1.MapCards();
        v1.MapProduction();
        v1.MapPermits();
        v1.MapChecks();
        v1.MapShares();
        v1.MapPoints();
        v1.MapBench();
        v1.MapPapers();
        v1.MapTokens();
        v1.MapVerifications();
        v1.MapChanges();
        v1.MapWebhooks();
        v1.MapVisaRecords();
        app.MapFeedKeys();
        return app;
    }

    /// <summary>Names the permission of an endpoint; a cookie opens none of them.</summary>
    public static RouteHandlerBuilder Permit(this RouteHandlerBuilder endpoint, string policy) => endpoint
        .RequireAuthorization(new AuthorizeAttribute(policy) { AuthenticationSchemes = IdentityConstants.BearerScheme })
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>Names the scope of an endpoint for machines; no session of a person opens it.</summary>
    public static RouteHandlerBuilder PermitMachine(this RouteHandlerBuilder endpoint, string scope) => endpoint
        .RequireAuthorization(new AuthorizeAttribute(scope) { AuthenticationSchemes = OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme })
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>Says in the description which refusals there are.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint;
    }

    private static Task AnswerFaultAsync(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var problem = fault switch
        {
            BadHttpRequestException { InnerException: JsonException json } => Problems.Unreadable(json),
            BadHttpRequestException bad => Problems.Of(bad.StatusCode),
            _ => Problems.Of(StatusCodes.Status500InternalServerError),
        };
        context.Response.StatusCode = problem.Status!.Value; // Every problem has one.
        return WriteAsync(context, problem);
    }

    private static Task WriteAsync(HttpContext context, ProblemDetails problem) =>
        context.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", context.RequestAborted);
}
