using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.Rules;

namespace Laihua.Cli;

/// <summary>What commands say: results as JSON on standard output, words for people on standard error.</summary>
public static class Output
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        // A terminal is not a web page: Chinese, < and ' stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <summary>How one result of many is written.</summary>
    internal static readonly JsonSerializerOptions OneLine = new(Written) { WriteIndented = false };

    /// <summary>One result.</summary>
    public static int Json(object value)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(value, Written));
        return ExitCodes.Done;
    }

    /// <summary>One result of many: JSON Lines.</summary>
    public static void JsonLine(object value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, OneLine));

    /// <summary>A sentence for the person at the terminal.</summary>
    public static void Say(string sentence) => Console.Error.WriteLine(sentence);

    /// <summary>A refusal: every finding as JSON, and the same in words.</summary>
    /// <returns>The exit code.</returns>
    public static int Refused(Refusal refusal)
    {
        switch (refusal)
        {
            case Refusal.RuleBroken broken:
                Json(new { broken.Findings });
                foreach (var finding in broken.Findings)
                {
                    Say($"{finding.Rule}: {finding.Message.En} / {finding.Message.Zh}");
                }

                break;
            case Refusal.WrongState wrong:
                Json(new { Findings = Array.Empty<Finding>(), wrong.Entity, wrong.State, wrong.Possible });
                Say($"This {wrong.Entity} is {wrong.State}; possible now: {string.Join(", ", wrong.Possible)}");
                break;
            case Refusal.NotFound missing:
                Json(new { Findings = Array.Empty<Finding>(), missing.Entity });
                Say($"No such {missing.Entity}");
                break;
            case Refusal.Stale stale:
                Json(new { Findings = Array.Empty<Finding>(), stale.Entity });
                Say($"This {stale.Entity} has changed meanwhile; read it again");
                break;
        }

        return ExitCodes.Refused;
    }
}
