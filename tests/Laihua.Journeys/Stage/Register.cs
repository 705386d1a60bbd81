using System.Text.RegularExpressions;
using Laihua.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Journeys.Stage;

/// <summary>The register of a running site, read beside its pages.</summary>
internal static partial class Register
{
    private const string Case = "SELECT number FROM applications WHERE person_name LIKE '%' || $name || '%' OR state = $name ORDER BY kind DESC LIMIT 1";

    // What an address may name, by the word before the name.
    private static readonly Dictionary<string, string> Questions = new()
    {
        ["batch"] = "SELECT id FROM card_batches WHERE printed_by = $name LIMIT 1",
        ["card"] = "SELECT id FROM card_orders WHERE state = $name LIMIT 1",
        ["client"] = "SELECT lower(id) FROM machine_clients WHERE client_id = $name LIMIT 1",
        ["key"] = "SELECT lower(hex(kid)) FROM published_keys WHERE use = $name ORDER BY sign_from LIMIT 1",
        ["letter"] = "SELECT number FROM applications WHERE kind = 'K1' AND person_name LIKE '%' || $name || '%' LIMIT 1",
        ["operation"] = "SELECT permit_id FROM permit_operations WHERE state = $name LIMIT 1",
        ["permit"] = "SELECT id FROM permits WHERE state = $name AND id NOT IN (SELECT permit_id FROM permit_operations WHERE state = 'Proposed') ORDER BY id LIMIT 1",
        ["report"] = "SELECT id FROM wrong_data_reports WHERE state = $name LIMIT 1",
        ["rules"] = "SELECT code FROM rule_drafts WHERE state = $name LIMIT 1",
    };

    /// <summary>The register itself, to write what no page writes.</summary>
    public static SqliteDb OpenRegister(this RunningSite site)
    {
        var options = new DbContextOptionsBuilder<SqliteDb>();
        Database.Sqlite(options, $"Data Source={Path.Combine(site.Folder, "laihua.db")};Pooling=False");
        return new(options.Options);
    }

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

    /// <summary>An address with what it names: a case by a person or a state, as <c>{CONNOR}</c> or <c>{AwaitingWindow}</c>, anything else by a word and a name, as <c>{card Released}</c>.</summary>
    public static async Task<string> AddressAsync(this RunningSite site, string template)
    {
        var named = Named().Match(template);
        if (!named.Success)
        {
            return template;
        }

        var question = named.Groups["kind"] is { Success: true, Value: var kind } ? Questions[kind] : Case;
        return template.Replace(named.Value, Assert.IsType<string>(await site.AskAsync(question, named.Groups["name"].Value)), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{(?:(?<kind>[a-z]+) )?(?<name>[\w -]+)\}")]
    private static partial Regex Named();
}
