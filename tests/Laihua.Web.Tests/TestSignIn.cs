using System.Security.Claims;
using System.Text.Encodings.Web;
using Laihua.App.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Laihua.Web.Tests;

/// <summary>Signs a request in as the account whose address it names in a header; without the header the site's own sign-in holds.</summary>
public sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "test";
    public const string ByHeader = "test-by-header";
    public const string Header = "X-Test-Account";

    public static void Choose(PolicySchemeOptions options) => options.ForwardDefaultSelector = context =>
        context.Request.Headers.ContainsKey(Header) ? SchemeName : IdentityConstants.ApplicationScheme;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].FirstOrDefault() is not { } email)
        {
            return AuthenticateResult.NoResult();
        }

        var db = Context.RequestServices.GetRequiredService<LaihuaDb>();
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.Email == email, Context.RequestAborted);
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, user.Id.ToString()), new(ClaimTypes.Name, user.DisplayName)], SchemeName);
        return AuthenticateResult.Success(new(new(identity), SchemeName));
    }
}
