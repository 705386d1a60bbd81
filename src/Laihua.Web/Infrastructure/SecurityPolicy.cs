using NetEscapades.AspNetCore.SecurityHeaders.Infrastructure;

namespace Laihua.Web.Infrastructure;

/// <summary>The security headers of every answer: nothing inline, nothing from elsewhere, framed by ourselves alone.</summary>
public static class SecurityPolicy
{
    /// <summary>The policy of pages; officers' document viewers are frames of our own origin.</summary>
    public static HeaderPolicyCollection Pages() => Pages(camera: false);

    private static HeaderPolicyCollection Pages(bool camera) => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsSameOrigin()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(builder => builder.SameOrigin())
        .AddCrossOriginResourcePolicy(builder => builder.SameOrigin())
        .AddPermissionsPolicy(builder =>
        {
            Camera(builder, camera);
            builder.AddGeolocation().None();
            builder.AddMicrophone().None();
            builder.AddPayment().None();
            builder.AddUsb().None();
        })
        .AddContentSecurityPolicy(builder =>
        {
            builder.AddDefaultSrc().None();
            builder.AddScriptSrc().Self();
            builder.AddStyleSrc().Self();
            builder.AddImgSrc().Self().Data();
            builder.AddFontSrc().Self();
            builder.AddConnectSrc().Self();
            builder.AddFormAction().Self();
            builder.AddFrameSrc().Self();
            builder.AddFrameAncestors().Self();
            builder.AddBaseUri().None();
            builder.AddObjectSrc().None();
            builder.AddCustomDirective("manifest-src", "'self'");
        })
        .RemoveServerHeader();

    /// <summary>The name of the policy of PDF and pictures that people uploaded or that the system made.</summary>
    public const string Documents = "documents";

    /// <summary>The name of the policy of the check of a card: shown by itself, known to nobody, found by no search.</summary>
    public const string Checks = "checks";

    /// <summary>The name of the policy of the checker: the one page that may ask for the camera.</summary>
    public const string Scanner = "scanner";

    /// <summary>The name of the policy of the page that shows the API: its script and style stand in the page.</summary>
    public const string Reference = "reference";

    private const string Pictures = "pictures";

    /// <summary>Registers the policies that endpoints choose by name.</summary>
    public static IServiceCollection AddEndpointHeaders(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies()
            .AddPolicy(Documents, Stored(sandbox: false))
            .AddPolicy(Checks, Pages().AddReferrerPolicyNoReferrer().AddCustomHeader("X-Robots-Tag", "noindex, nofollow, noarchive"))
            .AddPolicy(Scanner, Pages(camera: true))
            .AddPolicy(Reference, ApiReference())
            .AddPolicy(Pictures, Stored(sandbox: true))
            .SetPolicySelector(context => IsDocument(context)
                ? context.ConfiguredPolicies[IsPicture(context.HttpContext.Response) ? Pictures : Documents]
                : context.SelectedPolicy);
        return services;
    }

    private static void Camera(PermissionsPolicyBuilder builder, bool allowed)
    {
        var camera = builder.AddCamera();
        if (allowed)
        {
            camera.Self();
        }
        else
        {
            camera.None();
        }
    }

    // An endpoint of documents says so by its policy; a page that gives one out marks the answer.
    private static bool IsDocument(PolicySelectorContext context) =>
        context.EndpointPolicyName == Documents || context.HttpContext.Items.ContainsKey(Documents);

    private static bool IsPicture(HttpResponse response) => response.ContentType?.StartsWith("image/", StringComparison.Ordinal) == true;

    // A browser shows no PDF inside a sandbox, so that only pictures get one; the fixed type and nosniff keep both from being pages.
    private static HeaderPolicyCollection Stored(bool sandbox) => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsSameOrigin()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginResourcePolicy(builder => builder.SameOrigin())
        .AddContentSecurityPolicy(builder =>
        {
            builder.AddDefaultSrc().None();
            builder.AddImgSrc().Self();
            builder.AddStyleSrc().UnsafeInline();
            builder.AddFrameAncestors().Self();
            if (sandbox)
            {
                builder.AddSandbox();
            }
        })
        .RemoveServerHeader();

    private static HeaderPolicyCollection ApiReference() => Pages().AddContentSecurityPolicy(builder =>
    {
        builder.AddDefaultSrc().None();
        builder.AddScriptSrc().Self().UnsafeInline();
        builder.AddStyleSrc().Self().UnsafeInline();
        builder.AddImgSrc().Self().Data();
        builder.AddFontSrc().Self().Data();
        builder.AddConnectSrc().Self();
        builder.AddFrameAncestors().None();
        builder.AddBaseUri().None();
        builder.AddFormAction().None();
    });
}
