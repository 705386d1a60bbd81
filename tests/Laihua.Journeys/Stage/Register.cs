using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Laihua.Journeys.Stage;

/// <summary>The register of a running site, read beside its pages.</summary>
internal static partial class Register
{
    private const string Case = "SELECT number FROM applications WHERE person_name LIKE '%' || $name || '%' OR state = $name ORDER BY kind DESC LIMIT 1";
    private const string Rules = "SELECT code FROM rule_drafts WHERE state = $name LIMIT 1";
    private const string Client = "SELECT lower(id) FROM machine_clients WHERE client_id = $name LIMIT 1";
    private const string Permit = "SELECT id FROM permits WHERE state = $name ORDER BY id LIMIT 1";
    private const string Card = "SELECT id FROM card_orders WHERE state = $name LIMIT 1";

    /// <summary>The one value that a question has.</summary>
    public static async Task<object?> AskAsync(this RunningSite site, string question, string name)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "laihua.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        command.Parameters.AddWithValue("$name", name);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>An address with the cases that it names by a person or a state, as <c>{CONNOR}</c> or <c>{AwaitingWindow}</c>, cards, as <c>{card Printed}</c>, permits, as <c>{permit Live}</c>, machine clients, as <c>{client NAME}</c>, and versions of the rules, as <c>{rules Draft}</c>.</summary>
    public static async Task<string> AddressAsync(this RunningSite site, string template)
    {
        var named = Named().Match(template);
        if (!named.Success)
        {
            return template;
        }

        var found = await site.AskAsync(named.Groups["kind"].Value switch { "card " => Card, "client " => Client, "permit " => Permit, "rules " => Rules, _ => Case }, named.Groups["name"].Value);
        return template.Replace(named.Value, Assert.IsType<string>(found), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{(?<kind>card |client |permit |rules )?(?<name>[\w-]+)\}")]
    private static partial Regex Named();
}
