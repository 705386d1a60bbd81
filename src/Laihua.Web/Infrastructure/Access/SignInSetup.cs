using Laihua.App.Data.Access;
using Laihua.App.Features;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Laihua.Web.Infrastructure.Access;

/// <summary>Sign-in: accounts in the register, a cookie for pages, a bearer token for the API, a second factor by TOTP.</summary>
public static class SignInSetup
{
    private static readonly TimeSpan SessionFor = TimeSpan.FromHours(8);

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddScoped<ActorOf>().AddScoped<CurrentActor>().AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthorization(PermissionPolicies.Add);
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddBearerToken(IdentityConstants.BearerScheme)
            .AddIdentityCookies();
        services.AddAccounts()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<NamedClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(options => Cookie(options, "laihua-session"));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie.Name = "laihua-second-step";
            options.Cookie.Path = "/";
        });
        services.AddScoped<SignInSteps>();
        return services;
    }

    private static void Cookie(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = SessionFor;
        options.SlidingExpiration = true;
        options.LoginPath = Doors.SignIn;
        options.ReturnUrlParameter = "from";

        // A page that somebody may not see is refused, not sent to a page that says so.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
