using System.CommandLine;
using Laihua.App.Features.Permits;
using Laihua.App.Outside;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua qr trust export</c> and <c>laihua qr status export</c>: what an offline checker carries to believe our codes, with the bytes that are served.</summary>
public static class TrustCommands
{
    /// <summary>The root set beside a trust list.</summary>
    internal const string RootsFileName = PublicFolder.RootsName;

    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to write to; it is made where there is none" };

    public static Command Create() => new("trust", "The list of keys that sign our codes / 信任列表")
    {
        Export("Writes the published trust.cbor, and roots.cbor beside it / 导出信任列表与根密钥集", TrustAsync),
    };

    public static Command CreateStatus() => new("status", "The lists of what is not valid / 状态列表")
    {
        Export("Writes the published status lists: 0.cwt, 1.cwt … / 导出状态列表", StatusAsync),
    };

    private static Command Export(string description, Func<IServiceProvider, string, CancellationToken, Task<int>> export)
    {
        var command = new Command("export", description) { Folder };
        command.SetAction((call, cancellation) => RegisterServices.UseAsync(services => export(services, call.GetRequiredValue(Folder), cancellation)));
        return command;
    }

    private static async Task<int> TrustAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        if (!(await services.GetRequiredService<ExportTrust>().HandleAsync(cancellation)).TryGet(out var exported, out var refusal))
        {
            return Output.Refused(refusal);
        }

        await PublicFolder.PutAsync(folder, PublicFolder.RootsName, exported.Roots.Encode(), cancellation);
        await PublicFolder.PutAsync(folder, PublicFolder.TrustListName, exported.Signed, cancellation);
        if (exported.ForTrial)
        {
            Output.Say("Signed by two roots for trying out / 由试用根密钥签名");
        }

        var list = exported.List;
        return Output.Json(new
        {
            File = Path.Combine(folder, PublicFolder.TrustListName),
            list.Version,
            Issued = QrFields.Instant(list.Issued),
            Expires = QrFields.Instant(list.Expires),
            list.BaseUrls,
            Keys = list.Keys.Select(key => key.Id.ToString()),
            Roots = Path.Combine(folder, PublicFolder.RootsName),
            RootsFingerprint = exported.Roots.Fingerprint,
        });
    }

    private static async Task<int> StatusAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        var lists = await services.GetRequiredService<ExportStatus>().HandleAsync(cancellation);
        foreach (var list in lists)
        {
            await PublicFolder.PutAsync(folder, PublicFolder.StatusListName(list.List), list.File, cancellation);
        }

        return Output.Json(new { Folder = folder, Lists = lists.Select(list => new { list.List, list.IssuedAt, Bytes = list.File.Length }) });
    }
}
