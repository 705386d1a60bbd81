using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Stock;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Cases;

/// <summary>Steps between the production list and the holder, through the real use cases.</summary>
public static class Production
{
    public static Task<Result<Guid>> MakeBatchAsync(this TestOffice office, int count = 10, Actor? by = null) =>
        office.StepAsync((MakeBatch use, CancellationToken c) => use.HandleAsync(new(count, FrontsFirst: false), by ?? Staff.CardOfficer, c));

    public static async Task<Result<BatchPrinted>> PrintBatchAsync(this TestOffice office, Guid id, Actor? by = null)
    {
        var version = await office.InAsync(db => db.CardBatches.Where(b => b.Id == id).Select(b => b.Version).SingleAsync());
        return await office.StepAsync((PrintBatch use, CancellationToken c) => use.HandleAsync(new(id, version), by ?? Staff.CardOfficer, c));
    }

    public static Task<Result<Guid>> RejectAsync(this TestOffice office, CardOrder order, string reason = "misprint") =>
        office.StepAsync((RejectCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version, reason), Staff.CardOfficer, c));

    public static Task<Result<Guid>> ReceiveAsync(this TestOffice office, CardOrder order, CardAction action, string reason = "", Actor? by = null) =>
        office.StepAsync((ReceiveCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version, action, reason), by ?? Staff.CardOfficer, c));

    public static Task<Result<Guid>> SendAsync(this TestOffice office, CardOrder order, string toOffice = "", string courier = "", string number = "") =>
        office.StepAsync((SendCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version, toOffice.Length > 0, toOffice, courier, number), Staff.CardOfficer, c));

    public static Task<Result<int>> BlanksAsync(this TestOffice office, BlankAction action, string serials, string toOffice = "", Actor? by = null) =>
        office.StepAsync((MoveBlanks use, CancellationToken c) => use.HandleAsync(new(action, serials, toOffice), by ?? Staff.CardOfficer, c));

    public static Task<Result<Guid>> ProposeStockAsync(this TestOffice office, ProposeStockCommand command) =>
        office.StepAsync((ProposeStock use, CancellationToken c) => use.HandleAsync(command, Staff.CardOfficer, c));

    public static Task<Result<Guid>> SettleStockAsync(this TestOffice office, Guid id, Actor? by = null, bool approve = true) =>
        office.StepAsync((SettleStock use, CancellationToken c) => use.HandleAsync(new(id, 0, approve), by ?? Staff.SecondCardOfficer, c));

    public static Task<StockSheet> StockAsync(this TestOffice office, Actor? by = null) =>
        office.DoAsync((StockBook use, CancellationToken c) => use.ReadAsync(by ?? Staff.CardOfficer, c));
}
