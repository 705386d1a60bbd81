using System.Text.Json;
using Laihua.App.Data.Cases;
using Laihua.Rules.Intake;

namespace Laihua.App.Features;

/// <summary>Answers as they are stored with a case.</summary>
public static class StoredAnswers
{
    public static Answers AnswersOf(this Application row) => Parse(row.Answers);

    public static Answers Parse(string json) =>
        Answers.From(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Trail.Stored) ?? []);

    public static string ToJson(this Answers answers) => JsonSerializer.Serialize(answers.All, Trail.Stored);
}
