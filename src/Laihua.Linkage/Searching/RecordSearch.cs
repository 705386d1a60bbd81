namespace Laihua.Linkage;

/// <summary>Who of a register is this? One record against the second table of a run (or against its one table), by the weights that the run learnt.</summary>
/// <remarks>
/// <para><b>Shape</b> The same scorer and the same keys as the run: a pair has the same account here and there. A record that the run joined to one partner
/// alone may here be shown with others, which it would have been given less the run's own.</para>
/// <para><b>Errors</b> None: a column that the schema does not name says nothing. Calls from several threads follow one another.</para>
/// </remarks>
public sealed class RecordSearch
{
    private const int LargestBlock = 2_000;
    private readonly Lock one = new();
    private readonly LinkageResult result;
    private readonly KeyIndex[] indexes;
    private readonly Accounting accounting;

    private RecordSearch(LinkageResult result)
    {
        this.result = result;
        var records = result.Records;
        var (from, to) = records.Dedupe ? (0, records.Count) : records.Swapped ? (0, records.Split) : (records.Split, records.Count);
        indexes = new KeyIndex[result.Plan.Keys.Count];
        Parallel.For(0, indexes.Length, key => indexes[key] = new(result.Plan.Keys[key], from, to));
        accounting = new(result);
    }

    /// <summary>Makes the register of a run searchable.</summary>
    public static RecordSearch Over(LinkageResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result);
    }

    /// <summary>Everyone of the register who may be this person, the likeliest first.</summary>
    /// <param name="record">By column of the first table what it says.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<PairAccount> Find(IReadOnlyDictionary<string, string> record, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (one)
        {
            Put(record);
            var found = Candidates().Select(other => (Weight: result.Scorer.Weight(result.Records.Searched, other), Record: other)).Where(pair => IsShown(pair.Weight, pair.Record)).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Record).Take(most + 1).ToList();
            var rivals = found.Count > 1 && found[0].Weight - found[1].Weight < Decisions.Close;
            return [.. found.Take(most).Select((pair, place) => Account(pair.Record, alone: place == 0 && (!rivals || result.Records.Dedupe || result.Records.Schema.Many)))];
        }
    }

    private bool IsShown(int weight, int other) =>
        weight >= result.Thresholds.Least && result.Thresholds.Shows(weight, Decisions.Judge(result.Slips, result.Scorer, result.Records.Searched, other).Veto);

    private PairAccount Account(int other, bool alone)
    {
        var (weight, veto) = Decisions.Judge(result.Slips, result.Scorer, result.Records.Searched, other);
        var match = result.Thresholds.Joins(weight, veto) && (alone || result.Records.Dedupe || result.Records.Schema.Many);
        return accounting.Of(result.Records.Searched, other, match ? PairOutcome.Match : PairOutcome.Review);
    }

    private void Put(IReadOnlyDictionary<string, string> record)
    {
        foreach (var field in result.Records.Fields)
        {
            var cells = field.Field.Columns.Select(column => record.GetValueOrDefault(column, "").Trim()).ToArray();
            field.Set(result.Records.Searched, cells.Length == 1 ? cells[0] : DateText.Joined(cells));
        }

        if (result.Records.Periods is { } periods)
        {
            var days = result.Records.Schema.Period.Select(column => record.GetValueOrDefault(column, "")).ToArray();
            periods.Set(result.Records.Searched, days[0], days[1]);
        }
    }

    private SortedSet<int> Candidates()
    {
        var candidates = new SortedSet<int>();
        foreach (var index in indexes)
        {
            for (var slot = 0; slot < index.Slots; slot++)
            {
                var members = index.With(result.Records.Searched, slot);
                foreach (var member in members.Length <= LargestBlock ? members : [])
                {
                    candidates.Add(member);
                }
            }
        }

        return candidates;
    }
}
