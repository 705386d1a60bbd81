using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.App.Data.Access;

/// <summary>The accounts of the register and the keys that seal its papers: the same for whoever opens it.</summary>
public static class Accounts
{
    private const int MostTries = 6;
    /// <summary>The fewest characters of a password.</summary>
    public const int ShortestPassword = 12;

    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(30);

    public static IdentityBuilder AddAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("laihua").PersistKeysToDbContext<LaihuaDb>();
        return services.AddIdentityCore<User>(options =>
            {
                options.Password.RequiredLength = ShortestPassword;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = MostTries;
                options.Lockout.DefaultLockoutTimeSpan = LockedFor;
                options.User.RequireUniqueEmail = true;
            })
            .AddEntityFrameworkStores<LaihuaDb>();
    }
}
