namespace Laihua.Web.Infrastructure;

/// <summary>The addresses to which the shell itself links, without their language.</summary>
public static class Doors
{
    /// <summary>Where employers and agencies begin.</summary>
    public const string Employer = "/employer";

    /// <summary>Where officers begin.</summary>
    public const string Officer = "/officer";

    /// <summary>Where a holder begins.</summary>
    public const string Holder = "/permit";

    /// <summary>Where a holder opens an account.</summary>
    public const string Activate = "/activate";

    /// <summary>Where somebody with a share code sees more.</summary>
    public const string Share = "/share";

    /// <summary>Where anyone checks a card.</summary>
    public const string Check = "/check";

    /// <summary>Where anyone asks which category they would be.</summary>
    public const string Category = "/category";

    /// <summary>Where somebody signs in.</summary>
    public const string SignIn = "/sign-in";

    /// <summary>Where somebody with a second factor gives its code.</summary>
    public const string SecondStep = "/sign-in/code";

    /// <summary>The page of one's own account.</summary>
    public const string Account = "/account";

    /// <summary>Where a signed-in person leaves, by POST.</summary>
    public const string SignOut = "/sign-out";
}
