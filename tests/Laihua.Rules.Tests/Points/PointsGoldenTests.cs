using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

/// <summary>Accounts stay what they were, to the last byte: a hash of each of many, kept beside the tests.</summary>
/// <remarks>A change that is meant is approved by running this class with APPROVE=1 in the environment.</remarks>
public sealed class PointsGoldenTests
{
    private static readonly int Requests = Samples.Of(1_500);

    [Fact]
    public void Score_DrawnRequests_GivesTheAccountsAndFindingsThatWereKept()
    {
        string[] given = [.. Enumerable.Range(0, Requests).Select(Outcome)];

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllLines(Path.Combine(SourceFolder(), "TestData", "accounts.txt"), given);
        }

        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Points", "TestData", "accounts.txt")).Take(Requests), given);
    }

    private static string Outcome(int number)
    {
        var json = new DrawnRequests((ulong)number).Next();
        PointsTable?[] tables = [null, .. PointsTable.All];
        var accounts = string.Join('\n', tables.Select(table => Written(json, table)));
        return $"{number} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(accounts)))[..16]}";
    }

    private static string Written(string json, PointsTable? table)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var (id, result) = PointsRequest.Score(document.RootElement, Rulebook.Published, table, new(2026, 11, 23));
            return result.TryGet(out var account, out var refusal)
                ? WithoutWhatCameLater(JsonSerializer.SerializeToNode(account, JsonSerializerOptions.Web)!.AsObject()) // A record is an object.
                : id + JsonSerializer.Serialize(((Refusal.RuleBroken)refusal).Findings, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return "no JSON";
        }
    }

    /// <summary>Accounts only grow: what they had when they were kept stays as it was.</summary>
    private static string WithoutWhatCameLater(JsonObject account)
    {
        account.Remove("rules");
        account.Remove("grounds");
        account["findings"]!.AsArray().RemoveAll(finding => (string?)finding!["rule"] == "POINTS-024"); // A list of findings.
        return account.ToJsonString(JsonSerializerOptions.Web);
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path) ?? "";
}
