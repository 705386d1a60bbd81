using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

/// <summary>Accounts stay what they were, to the last byte: a hash of each of many, kept beside the tests.</summary>
/// <remarks>A change that is meant is approved by running this class with APPROVE=1 in the environment.</remarks>
public sealed class PointsGoldenTests
{
    private const int Requests = 1_500;

    [Fact]
    public void Score_DrawnRequests_GivesTheAccountsAndFindingsThatWereKept()
    {
        string[] given = [.. Enumerable.Range(0, Requests).Select(Outcome)];

        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllLines(Path.Combine(SourceFolder(), "TestData", "accounts.txt"), given);
        }

        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Points", "TestData", "accounts.txt")), given);
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
            var (id, result) = PointsRequest.Score(document.RootElement, table, new(2026, 11, 23));
            return result.TryGet(out var account, out var refusal)
                ? JsonSerializer.Serialize(Kept(account), JsonSerializerOptions.Web)
                : id + JsonSerializer.Serialize(((Refusal.RuleBroken)refusal).Findings, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return "no JSON";
        }
    }

    /// <summary>What was there before the grounds were told: what comes to the contract later has tests of its own.</summary>
    private static object Kept(PointsAccount account) => new
    {
        account.Id,
        account.AsOf,
        account.Table,
        account.Total,
        account.Maximum,
        account.CategoryByPoints,
        account.Category,
        account.Because,
        account.Items,
        account.Missing,
        Findings = account.Findings.Where(finding => finding.Rule != "POINTS-024"),
    };

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path) ?? "";
}
