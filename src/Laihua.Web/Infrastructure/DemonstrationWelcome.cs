using Laihua.App.Features.Demonstration;

namespace Laihua.Web.Infrastructure;

/// <summary>What whoever starts a demonstration reads on the terminal: where it is, and who can sign in.</summary>
public static class DemonstrationWelcome
{
    /// <summary>Prints it once the pages answer.</summary>
    public static void Print(IEnumerable<string> addresses) => Console.Out.WriteLine(Text(addresses));

    /// <summary>The lines.</summary>
    public static string Text(IEnumerable<string> addresses)
    {
        string[] lines =
        [
            "",
            "  Laihua 来华 — a demonstration; everybody and everything in it is invented",
            "",
            .. addresses.Select(address => $"  Open      {address}"),
            $"  Password  {DemonstrationOffice.Password} (every account)",
            "",
            .. DemonstrationOffice.SignIns.Select(s => $"  {s.Role,-13} {s.Email,-24} {s.Name}"),
            "",
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
