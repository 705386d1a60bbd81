using System.Security.Claims;
using Laihua.App.Data.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Laihua.Web.Infrastructure.Access;

/// <summary>A session carries the name that others see, not the address with which somebody signs in.</summary>
public sealed class NamedClaims(UserManager<User> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<User>(users, options)
{
    /// <inheritdoc/>
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var claim in identity.FindAll(Options.ClaimsIdentity.UserNameClaimType).ToList())
        {
            identity.RemoveClaim(claim);
        }

        identity.AddClaim(new(Options.ClaimsIdentity.UserNameClaimType, user.DisplayName));
        return identity;
    }
}
