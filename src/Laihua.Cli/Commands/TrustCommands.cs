using System.CommandLine;
using Laihua.App.Features.Permits;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua qr trust export</c>: what an offline checker carries to believe our codes.</summary>
public static class TrustCommands
{
    private const string FileName = "trust.cbor";

    /// <summary>The root set beside a trust list.</summary>
    internal const string RootsFileName = "roots.cbor";

    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to write to; it is made where there is none" };

    public static Command Create()
    {
        var export = new Command("export", "Writes trust.cbor, valid for 90 days, and roots.cbor beside it / 导出信任列表与根密钥集") { Folder };
        export.SetAction((call, cancellation) => RegisterServices.UseAsync(services => ExportAsync(services, call.GetRequiredValue(Folder), cancellation)));
        return new("trust", "The list of keys that sign our codes / 信任列表") { export };
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        if (!(await services.GetRequiredService<ExportTrust>().HandleAsync(cancellation)).TryGet(out var exported, out var refusal))
        {
            return Output.Refused(refusal);
        }

        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, FileName);
        var rootsFile = Path.Combine(folder, RootsFileName);
        await PutAsync(rootsFile, exported.Roots.Encode(), cancellation);
        await PutAsync(file, exported.Signed.Encode(), cancellation);
        Output.Say("Signed by two roots for trying out, whose keys lie on this machine / 由本机上的两个试用根密钥签名");
        var list = exported.List;
        return Output.Json(new
        {
            File = file,
            list.Version,
            Issued = QrFields.Instant(list.Issued),
            Expires = QrFields.Instant(list.Expires),
            list.BaseUrls,
            Keys = list.Keys.Select(key => key.Id.ToString()),
            Roots = rootsFile,
            RootsFingerprint = exported.Roots.Fingerprint,
        });
    }

    /// <summary>Written beside and moved into place: whoever reads meanwhile has the whole old file or the whole new one.</summary>
    private static async Task PutAsync(string file, byte[] bytes, CancellationToken cancellation)
    {
        await File.WriteAllBytesAsync(file + ".new", bytes, cancellation);
        File.Move(file + ".new", file, overwrite: true);
    }
}
