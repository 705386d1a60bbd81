using System.Text.Encodings.Web;
using System.Text.Unicode;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Laihua.Web.Infrastructure;

/// <summary>What all pages share: languages, texts, display, tag helpers, security headers, error pages.</summary>
public static class Look
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddLook(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<Texts>();
        services.AddSingleton<Show>();
        services.AddSingleton<AnswerText>();
        services.AddSingleton<PointsText>();
        services.AddSingleton<PinnedRoots>();
        services.AddSingleton<CheckerWords>();
        services.AddScoped<PageFields>();
        services.Configure<ShellOptions>(configuration);

        // Chinese characters are written as they are: entities would treble the size of a page and help nobody.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.Filters.Add<SameFormInOtherLanguage>();
            BindingWords.Use(options.ModelBindingMessageProvider);
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = Notice.Cookie;
            options.Cookie.Path = "/";
            options.Cookie.IsEssential = true;
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "laihua-form";
            options.Cookie.Path = "/";
            options.FormFieldName = "_form";
        });
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options => options.AddServerHeader = false);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        return services;
    }

    /// <summary>Puts it in front of the pages, in this order: headers, files, language, errors.</summary>
    public static WebApplication UseLook(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseSecurityHeaders(SecurityPolicy.Pages());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = CacheVersioned });
        app.UseMiddleware<LanguageInAddress>();
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            });
            pages.UseStatusCodePagesWithReExecute("/error/{0}");
        });

        // Routing comes after the language has left the path, and again when an error page is shown in place of the answer.
        app.UseRouting();
        return app;
    }

    // The address carries the hash of the content, so what it names never changes.
    private static void CacheVersioned(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext file)
    {
        if (file.Context.Request.Query.ContainsKey("v"))
        {
            file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        }
    }
}
