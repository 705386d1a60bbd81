namespace Laihua.Web.Infrastructure.Access;

/// <summary>A door of the start page.</summary>
/// <param name="Title">The text over it.</param>
/// <param name="Means">The text that says what lies behind it.</param>
/// <param name="SignIn">The text on its button before signing in.</param>
/// <param name="Address">Where it leads, without a language.</param>
public sealed record StartDoor(string Title, string Means, string SignIn, string Address);
