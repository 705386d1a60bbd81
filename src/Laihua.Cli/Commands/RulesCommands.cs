using System.CommandLine;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Rulebooks.Differences;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua rules</c>: versions of points tables, regions, wages and incentive points, as JSON.</summary>
public static class RulesCommands
{
    internal static readonly Argument<string> Id = new("ID") { Description = "The id of a version" };
    internal static readonly Argument<string> File = new("FILE") { Description = "The JSON of a version; - reads standard input" };

    private static readonly Argument<string> Old = new("OLD") { Description = "The id of a version, or a file" };
    private static readonly Argument<string> New = new("NEW") { Description = "The id of a version, or a file" };

    public static Command Create()
    {
        var list = new Command("list", "Lists every approved version, and drafts where a register is there / 列出规则版本");
        list.SetAction((_, cancellation) => ListAsync(cancellation));
        var show = new Command("show", "Gives the JSON of a version / 显示规则版本") { Id };
        show.SetAction((call, cancellation) => ShowAsync(call.GetRequiredValue(Id), cancellation));
        var check = new Command("check", "Says everything that is wrong in a version / 检查规则版本") { File };
        check.SetAction((call, cancellation) => CheckAsync(call.GetRequiredValue(File), cancellation));
        var diff = new Command("diff", "Compares two versions line by line / 比较两个版本") { Old, New };
        diff.SetAction((call, cancellation) => DiffAsync(call.GetRequiredValue(Old), call.GetRequiredValue(New), cancellation));
        var rules = new Command("rules", "Versions of the rules / 规则版本") { list, show, check, diff };
        foreach (var command in RuleDraftCommands.Create())
        {
            rules.Add(command);
        }

        return rules;
    }

    /// <summary>The text of a file or of standard input; null where there is no such file, which is said.</summary>
    internal static async Task<string?> TextAsync(string file, CancellationToken cancellation)
    {
        if (file == "-")
        {
            return await Console.In.ReadToEndAsync(cancellation);
        }

        if (System.IO.File.Exists(file))
        {
            return await System.IO.File.ReadAllTextAsync(file, cancellation);
        }

        Output.Say("There is no such file.");
        return null;
    }

    private static async Task<int> ListAsync(CancellationToken cancellation)
    {
        var book = await RegisterBook.ReadAsync(cancellation);
        var drafts = await RegisterBook.DraftsAsync(cancellation);
        return Output.Json(book.Versions
            .Select(version => new RuleLine(version.Id, version.Kind, version.Name, Empty(version.Province), version.InForceFrom, book.LastDayOf(version), RuleDraftState.Approved, null))
            .Concat(drafts)
            .OrderBy(line => line.Kind).ThenByDescending(line => line.InForceFrom));
    }

    private static async Task<int> ShowAsync(string id, CancellationToken cancellation)
    {
        if (await RegisterBook.FindAsync(id, cancellation) is not { } version)
        {
            return Output.Refused(new Refusal.NotFound("version", id));
        }

        Console.Out.Write(RuleDocuments.Write(version));
        return ExitCodes.Done;
    }

    private static async Task<int> CheckAsync(string file, CancellationToken cancellation)
    {
        if (await TextAsync(file, cancellation) is not { } json)
        {
            return ExitCodes.Usage;
        }

        return RuleDocuments.Read(json).TryGet(out var document, out var refusal)
            ? Output.Json(new { document.Version.Id, document.Version.Kind, Findings = Array.Empty<Finding>() })
            : Output.Refused(refusal);
    }

    private static async Task<int> DiffAsync(string old, string next, CancellationToken cancellation)
    {
        if (!(await VersionAsync(old, cancellation)).TryGet(out var before, out var refusal) || !(await VersionAsync(next, cancellation)).TryGet(out var after, out refusal))
        {
            return Output.Refused(refusal);
        }

        if (before.Version.Kind != after.Version.Kind)
        {
            Output.Say("The two are of two kinds: there is nothing to compare.");
            return ExitCodes.Usage;
        }

        return Output.Json(RuleDifferences.Between(before.Version, after.Version).Select(line => new { line.Path, line.Old, line.New, line.Line }));
    }

    /// <summary>A version by its id; a file of that name goes before.</summary>
    private static async Task<Result<RuleDocument>> VersionAsync(string named, CancellationToken cancellation)
    {
        if (System.IO.File.Exists(named))
        {
            return RuleDocuments.Read(await System.IO.File.ReadAllTextAsync(named, cancellation));
        }

        return await RegisterBook.FindAsync(named, cancellation) is { } version
            ? new RuleDocument(version, RuleDocuments.Write(version))
            : new Refusal.NotFound("version", named);
    }

    private static string? Empty(string province) => province.Length == 0 ? null : province;
}
