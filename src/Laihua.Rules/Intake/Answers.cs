using System.Collections.Immutable;
using System.Globalization;

namespace Laihua.Rules.Intake;

/// <summary>What the applicant has answered, word for word, by question id; facts are what the rules read from it.</summary>
/// <remarks>
/// <para><b>Shape</b> <c>person.birthDate</c> → <c>1990-02-28</c>; in topics with rows <c>education.0.level</c> → <c>master</c>.
/// A draft keeps also what cannot be read, so that nobody types twice. Dates are <c>yyyy-MM-dd</c> once they are real dates.</para>
/// </remarks>
public sealed class Answers
{
    /// <summary>The most rows that are counted in any topic; a higher number in a posted id is an unknown question.</summary>
    public const int MostRows = 100;

    /// <summary>Nothing answered yet.</summary>
    public static readonly Answers None = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, string> given;

    private Answers(ImmutableSortedDictionary<string, string> given) => this.given = given;

    /// <summary>Answers from a stored or a posted map; empty answers are left out.</summary>
    public static Answers From(IEnumerable<KeyValuePair<string, string>> pairs) => None.With(pairs);

    /// <summary>The answer to one question, or an empty string.</summary>
    public string this[string id] => given.GetValueOrDefault(id, "");

    /// <summary>Every answer, ordered by id.</summary>
    public IReadOnlyDictionary<string, string> All => given;

    /// <summary>Whether there is an answer.</summary>
    public bool Has(string id) => given.ContainsKey(id);

    /// <summary>These answers with others laid over them; an empty answer takes the old one away.</summary>
    public Answers With(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var builder = given.ToBuilder();
        foreach (var (id, value) in pairs)
        {
            var kept = value.Trim();
            if (kept.Length == 0)
            {
                builder.Remove(id);
            }
            else
            {
                builder[id] = kept;
            }
        }

        return new(builder.ToImmutable());
    }

    /// <summary>These answers without those of a topic.</summary>
    public Answers Without(string topic) =>
        new(given.RemoveRange(given.Keys.Where(k => k.StartsWith(topic + ".", StringComparison.Ordinal))));

    /// <summary>How many rows of a topic are answered: one more than the highest row number below <see cref="MostRows"/>.</summary>
    public int Rows(string topic)
    {
        var rows = 0;
        var prefix = topic + ".";
        foreach (var id in given.Keys)
        {
            if (!id.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var end = id.IndexOf('.', prefix.Length);
            if (end > 0 && RowNumber(id.AsSpan(prefix.Length, end - prefix.Length)) is { } row)
            {
                rows = Math.Max(rows, row + 1);
            }
        }

        return rows;
    }

    // "007" and two thousand million would be rows that nobody was asked for.
    private static int? RowNumber(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < MostRows && (text.Length == 1 || text[0] != '0')
            ? row
            : null;
}
