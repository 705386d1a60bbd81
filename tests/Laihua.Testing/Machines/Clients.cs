using Laihua.App.Data.Machines;
using Laihua.App.Features.Changes;
using Laihua.App.Features.Machines;
using Laihua.Rules.Machines;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Machines;

/// <summary>Machine clients in the office of the tests.</summary>
public static class Clients
{
    /// <summary>The purpose of every client of the tests.</summary>
    public const string Purpose = "Residence permits";

    /// <summary>Terms that hold.</summary>
    public static ClientTerms Terms(ClientKind kind = ClientKind.Police, string division = "23", int perMinute = 600, int perDay = 2000) => new(
        "Exit and Entry", "出入境管理", kind, division, [Purpose], MachineScope.Of(kind), new(2026, 3, 1), null, "machines@police.example", perMinute, perDay);

    /// <summary>A client with its secret.</summary>
    public static async Task<(MachineClient Client, string Secret)> AClientAsync(this TestOffice office, ClientTerms? terms = null)
    {
        var shown = (await office.DoAsync((CreateClient use, CancellationToken c) => use.HandleAsync(terms ?? Terms(), Staff.Administrator, c))).Value();
        return (await office.ClientAsync(shown.Id), shown.Secret);
    }

    /// <summary>A client as it is now.</summary>
    public static Task<MachineClient> ClientAsync(this TestOffice office, Guid id) => office.InAsync(db => db.MachineClients.AsNoTracking().SingleAsync(c => c.Id == id));

    /// <summary>Links every change to the chain.</summary>
    public static Task<int> SealAsync(this TestOffice office) => office.DoAsync((SealChanges use, CancellationToken c) => use.HandleAsync(c));
}
