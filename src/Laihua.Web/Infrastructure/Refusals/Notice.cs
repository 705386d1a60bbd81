namespace Laihua.Web.Infrastructure.Refusals;

/// <summary>Where the layout finds what is to be said above the page.</summary>
public static class Notice
{
    /// <summary>In the view data: a notice about this very answer.</summary>
    public const string Now = "Notice";

    /// <summary>In the temporary data: what was done before the redirect.</summary>
    public const string Announced = "Announced";
}
