using System.Globalization;
using Laihua.Linkage.Registers.Noise;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>What nobody who links the registers may see: whose each row is, which rows belong together, and which only look so.</summary>
internal sealed class TruthText
{
    internal static readonly string[] PersonHeadings = ["register", "row_id", "person", "identity", "tags"];

    internal static readonly string[] LinkHeadings = ["left_id", "right_id", "person", "left_tags", "right_tags", "changes"];

    internal static readonly string[] HardNegativeHeadings = ["register_1", "row_id_1", "register_2", "row_id_2", "kind"];

    internal CsvText Persons { get; } = new();

    internal CsvText Links { get; } = new();

    internal CsvText HardNegatives { get; } = new();

    internal LinkCounts Counts { get; private set; } = LinkCounts.None;

    internal void Add(Pair pair, IReadOnlyList<TypedRow> first, IReadOnlyList<TypedRow> second)
    {
        AddPerson(pair.First, first);
        if (pair.Second is null)
        {
            return;
        }

        AddPerson(pair.Second, second);
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                if (KindOf(pair.Kinship, one, other) is { } kind)
                {
                    HardNegatives.Line(one.Issue.Register.ToString(), one.Id, other.Issue.Register.ToString(), other.Id, kind);
                    Counts = Counts with { HardNegatives = Counts.HardNegatives + 1 };
                }
            }
        }
    }

    private static string? KindOf(Kinship kinship, TypedRow one, TypedRow other) =>
        one.Issue.Passport.Number == other.Issue.Passport.Number ? "shared-passport" : KindOf(kinship, one.Issue.Born == other.Issue.Born);

    private static string? KindOf(Kinship kinship, bool oneBirthDate) => kinship switch
    {
        Kinship.Siblings => oneBirthDate ? "twins" : "siblings",
        Kinship.Namesakes => "namesakes",
        Kinship.None => null,
    };

    private void AddPerson(Life life, IReadOnlyList<TypedRow> rows)
    {
        var person = life.Person.Index.ToString(CultureInfo.InvariantCulture);
        Counts = Counts.With(life, rows);
        foreach (var row in rows)
        {
            Persons.Line(row.Issue.Register.ToString(), row.Id, person, row.Issue.NewIdentity ? "1" : "0", RowTags.Written(row.Tags));
        }

        foreach (var left in rows.Where(row => row.Issue.Register == Register.A))
        {
            foreach (var right in rows.Where(row => row.Issue.Register == Register.B))
            {
                var changes = LinkChanges.Between(left.Issue, right.Issue);
                Links.Line(left.Id, right.Id, person, RowTags.Written(left.Tags), RowTags.Written(right.Tags), LinkChanges.Written(changes));
                Counts = Counts.With(changes);
            }
        }
    }
}
