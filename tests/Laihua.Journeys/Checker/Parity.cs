using System.Text.Json;
using Laihua.Credentials;
using Laihua.Credentials.Tests;
using Laihua.Journeys.Stage;

namespace Laihua.Journeys.Checker;

/// <summary>What a checker carries: a trust list and status lists as files.</summary>
/// <param name="Trust">A signed trust list, or what passes for one.</param>
/// <param name="Status">Files of status lists; null where no status is asked for.</param>
internal sealed record Carried(byte[] Trust, byte[][]? Status = null);

/// <summary>A text, an instant and the lists by which it is to be checked.</summary>
internal sealed record CodeCase(string Name, string? Text, DateTimeOffset At, Carried Carried);

/// <summary>The same cases as JSON for the checker in the browser and for the library: both have to give the same answer.</summary>
internal static class Parity
{
    private const string Script = """
        async (json) => {
          const { roots, carried, codes } = JSON.parse(json);
          const from = (name) => import(`/assets/checker/${name}.js`);
          const [{ readRoots }, { openTrustList }, { readStatusList, statusAt }, { verify }] =
            await Promise.all(['roots', 'trust', 'status', 'verifier'].map(from));
          const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const believed = await readRoots(bytes(roots));
          const open = [];
          for (const one of carried) {
            const trust = await openTrustList(bytes(one.trust), believed);
            const lists = new Map();
            for (const file of trust === null ? [] : one.status ?? []) {
              const list = await readStatusList(bytes(file), trust);
              if (list !== null && !(lists.get(list.number)?.asOf > list.asOf)) {
                lists.set(list.number, list);
              }
            }
            const statusOf = (entry) => lists.has(entry.list) ? statusAt(lists.get(entry.list), entry.index) : null;
            open.push({ trust, statusOf: one.status === null ? undefined : statusOf });
          }
          const answers = [];
          for (const { text, at, by } of codes) {
            const { trust, statusOf } = open[by];
            const answer = trust === null ? { kind: 'amber', reason: 'list-refused' } : await verify(text, at, trust, statusOf);
            answers.push(`${answer.kind}/${answer.reason}${answer.claims ? ' ' + answer.claims.permitNumber : ''}`);
          }
          return answers;
        }
        """;

    /// <summary>The answers of the checker, as <c>genuine/genuine 990012345678901234</c>: the number only where the signature was found good.</summary>
    public static async Task<IReadOnlyList<string>> AnswersOfTheCheckerAsync(this Visitor visitor, IReadOnlyList<CodeCase> cases)
    {
        var carried = cases.Select(c => c.Carried).Distinct().ToList();
        var json = JsonSerializer.Serialize(
            new
            {
                Roots = Sample.RootSet.Encode(),
                Carried = carried,
                Codes = cases.Select(c => new { c.Text, At = c.At.ToUnixTimeMilliseconds(), By = carried.IndexOf(c.Carried) }),
            },
            JsonSerializerOptions.Web);
        await visitor.OpenAsync("/en/check");
        return await visitor.Page.EvaluateAsync<string[]>(Script, json);
    }

    /// <summary>The answers of the library, in the same form.</summary>
    public static IReadOnlyList<string> AnswersOfTheLibrary(IReadOnlyList<CodeCase> cases)
    {
        var verifiers = cases.Select(c => c.Carried).Distinct().ToDictionary(c => c, VerifierOf);
        return [.. cases.Select(c => Text(verifiers[c.Carried]?.Verify(c.Text, c.At) ?? new(VerdictKind.Amber, VerdictReasons.ListRefused)))];
    }

    private static Verifier? VerifierOf(Carried carried)
    {
        if (!SignedTrustList.TryOpen(carried.Trust, Sample.RootSet, out var trust, out _))
        {
            return null;
        }

        var lists = new StatusLists(trust);
        foreach (var file in carried.Status ?? [])
        {
            lists.Offer(file);
        }

        return new(trust) { StatusOf = carried.Status is null ? null : lists.Find };
    }

    private static string Text(Verdict verdict) => $"{Name(verdict.Kind)}/{verdict.Reason.Code}{(verdict.Claims is { } claims ? " " + claims.PermitNumber : "")}";

    private static string Name(VerdictKind kind) => kind switch
    {
        VerdictKind.Genuine => "genuine",
        VerdictKind.NotGenuine => "not-genuine",
        VerdictKind.Replaced => "replaced",
        VerdictKind.Cancelled => "cancelled",
        VerdictKind.Suspended => "suspended",
        VerdictKind.Expired => "expired",
        VerdictKind.Amber => "amber",
    };
}
