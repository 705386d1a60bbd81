using System.CommandLine;
using Laihua.App.Features.Permits;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua qr trust export</c>: what an offline checker carries to believe our codes.</summary>
public static class TrustCommands
{
    private const string FileName = "trust.cbor";

    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to write to; it is made where there is none" };

    public static Command Create()
    {
        var export = new Command("export", "Writes trust.cbor, valid for 90 days / 导出信任列表") { Folder };
        export.SetAction((call, cancellation) => RegisterServices.UseAsync(services => ExportAsync(services, call.GetRequiredValue(Folder), cancellation)));
        return new("trust", "The list of keys that sign our codes / 信任列表") { export };
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        if (!(await services.GetRequiredService<ExportTrust>().HandleAsync(cancellation)).TryGet(out var list, out var refusal))
        {
            return Output.Refused(refusal);
        }

        // Written beside and moved into place: whoever reads meanwhile has the whole old list or the whole new one.
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, FileName);
        await File.WriteAllBytesAsync(file + ".new", list.Encode(), cancellation);
        File.Move(file + ".new", file, overwrite: true);
        return Output.Json(new
        {
            File = file,
            list.Version,
            Issued = QrFields.Instant(list.Issued),
            Expires = QrFields.Instant(list.Expires),
            list.BaseUrls,
            Keys = list.Keys.Select(key => key.Id.ToString()),
        });
    }
}
