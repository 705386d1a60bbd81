using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.Rules.Machines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace Laihua.Web.Infrastructure.Machines;

/// <summary>Tokens for machines: OAuth 2.0 client credentials and nothing else of it.</summary>
public static class MachineSetup
{
    /// <summary>Where a machine gets its token.</summary>
    public const string TokenAddress = "/api/v1/token";

    /// <summary>The claim that names the client.</summary>
    public const string ClientClaim = OpenIddictConstants.Claims.ClientId;

    /// <summary>How long a token is good; a client that is suspended meanwhile is refused all the same.</summary>
    public static readonly TimeSpan TokenFor = TimeSpan.FromMinutes(10);

    /// <summary>Registers it. Plain HTTP is answered in a demonstration alone.</summary>
    public static IServiceCollection AddMachines(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<CurrentMachine>().AddScoped<IAuthorizationHandler, ScopeHandler>();
        services.AddAuthorization(MachinePolicies.Add);
        services.AddOpenIddict()
            .AddCore(options =>
            {
                options.UseEntityFrameworkCore().UseDbContext<LaihuaDb>().ReplaceDefaultEntities<Guid>();
                options.ReplaceApplicationManager<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication<Guid>, MachineApplications>();
            })
            .AddServer(options => Serve(options, configuration))
            .AddValidation(options =>
            {
                options.UseLocalServer();
                options.UseDataProtection();
                options.UseAspNetCore();
            });
        return services;
    }

    private static void Serve(OpenIddictServerBuilder options, IConfiguration configuration)
    {
        options.SetTokenEndpointUris(TokenAddress).SetConfigurationEndpointUris(Array.Empty<Uri>()).SetJsonWebKeySetEndpointUris(Array.Empty<Uri>());
        options.AllowClientCredentialsFlow();
        options.SetAccessTokenLifetime(TokenFor);
        options.RegisterScopes([.. MachineScope.All]);

        // Tokens are sealed with the keys of data protection, which are rows of the register: every node opens what another sealed, and
        // old keys retire by themselves. The two keys below are asked for at the start and used for nothing.
        options.UseDataProtection();
        options.AddEphemeralSigningKey(SecurityAlgorithms.EcdsaSha256);
        options.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));

        // No row for each token: who may call is asked of the client's own row at each request.
        options.DisableTokenStorage();
        options.DisableAuthorizationStorage();
        options.AddEventHandler<OpenIddictServerEvents.ApplyTokenResponseContext>(handler => handler.UseInlineHandler(SayOne).SetOrder(int.MinValue));
        var serving = options.UseAspNetCore().EnableTokenEndpointPassthrough();
        if (configuration.GetValue<bool>("Demonstration"))
        {
            serving.DisableTransportSecurityRequirement();
        }
    }

    // Whether the name is unknown or the secret wrong, is told to nobody.
    private static ValueTask SayOne(OpenIddictServerEvents.ApplyTokenResponseContext context)
    {
        if (context.Response.Error == OpenIddictConstants.Errors.InvalidClient)
        {
            (context.Response.ErrorDescription, context.Response.ErrorUri) = ("Name and secret do not belong to a client.", null);
        }

        return ValueTask.CompletedTask;
    }
}
