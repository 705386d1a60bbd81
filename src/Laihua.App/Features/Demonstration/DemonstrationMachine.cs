using Laihua.App.Data;
using Laihua.App.Features.Machines;
using Laihua.Rules.Machines;

namespace Laihua.App.Features.Demonstration;

/// <summary>The one machine of the demonstration: the police of the province, with every scope. Name and secret are printed in the documentation.</summary>
public static class DemonstrationMachine
{
    /// <summary>The name under which it asks for tokens.</summary>
    public const string ClientId = "demonstration-police";

    /// <summary>Its secret, which everybody may know: it opens invented data alone.</summary>
    public const string Secret = "laihua-demonstration-machine";

    /// <summary>The purpose that it may name.</summary>
    public const string Purpose = "Residence permits";

    internal static void Add(LaihuaDb db, DateOnly from, DateTime now)
    {
        var terms = new ClientTerms(
            "Heilongjiang Exit and Entry (invented)", "黑龙江出入境管理（虚构）", ClientKind.Police, "23", [Purpose], MachineScope.All, from, null, "machines@example.org", 600, 20_000);
        CreateClient.Add(db, CreateClient.Row(terms, ClientId, Secret, Actor.Operator, now));
    }
}
