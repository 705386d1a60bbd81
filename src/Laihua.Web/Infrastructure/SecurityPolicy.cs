namespace Laihua.Web.Infrastructure;

/// <summary>The security headers of every answer: nothing inline, nothing from elsewhere, framed by ourselves alone.</summary>
public static class SecurityPolicy
{
    /// <summary>The policy of pages; officers' document viewers are frames of our own origin.</summary>
    public static HeaderPolicyCollection Pages() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsSameOrigin()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(builder => builder.SameOrigin())
        .AddCrossOriginResourcePolicy(builder => builder.SameOrigin())
        .AddPermissionsPolicy(builder =>
        {
            builder.AddCamera().Self();
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
}
