namespace Laihua.Linkage;

/// <summary>Writes the account of a pair with the scorer that decided it.</summary>
internal sealed class Accounting(LinkageResult result)
{
    private static readonly Words Nothing = new("one of them says nothing", "其中一方缺失");
    private static readonly Words Crosswise = new("compared crosswise, given name with family name", "名与姓交叉比较");

    private readonly Records records = result.Records;
    private readonly PairScorer scorer = result.Scorer;

    internal PairAccount Of(int first, int second, PairOutcome? outcome)
    {
        var levels = new byte[records.Fields.Length];
        var bits = new int[records.Fields.Length];
        var weight = scorer.Score(first, second, levels, bits, out var swapped);
        var veto = new Evidence(result.Slips, first, second, levels, bits).Veto();
        var turn = second != records.Searched && (first == records.Searched ? false : records.Dedupe ? string.CompareOrdinal(records.IdOf(first), records.IdOf(second)) > 0 : records.Swapped);
        var (left, right) = turn ? (second, first) : (first, second);
        FieldAccount[] fields = [.. records.Fields.Select(field => Field(field, left, right, levels[field.Number], bits[field.Number], swapped))];
        return new(
            records.IdOf(left),
            records.IdOf(right),
            outcome,
            InBits(weight),
            Probability.Of(weight),
            InBits(scorer.Weights.Prior),
            fields,
            swapped ? InBits(scorer.Weights.Exchanged) : 0,
            InBits(scorer.Household.Less(levels, bits)),
            result.Plan.Keys.FirstOrDefault(key => key.Joins(first, second))?.Name,
            [.. fields.Where(field => field.Level == "none").Select(field => field.Field)],
            veto,
            Because(weight, veto, outcome));
    }

    private FieldAccount Field(FieldData field, int left, int right, byte level, int bits, bool swapped)
    {
        var spec = level == Levels.None ? null : Levels.Of(field.Kind)[level - 1];
        var words = spec?.Words ?? Nothing;
        if (swapped && spec is not null && (field.Number == scorer.Given || field.Number == scorer.Family))
        {
            words = new($"{words.En} ({Crosswise.En})", $"{words.Zh}（{Crosswise.Zh}）");
        }

        return new(field.Field.Name, FieldKinds.Name(field.Kind), field.RawText(left), field.RawText(right), spec?.Id ?? "none", words, InBits(bits));
    }

    private Words Because(int weight, Veto veto, PairOutcome? outcome) => (outcome, result.Thresholds.Joins(weight, veto)) switch
    {
        (PairOutcome.Match, true) => new("Enough agrees that does not depend on each other, and nothing speaks against joining them.", "相互独立的一致项充分，且无反对自动合并的情形。"),
        (PairOutcome.Match, false) => new("These two alone would not be joined; other records of their group join them, or people did.", "仅凭这两条记录不会合并；由同组其他记录或人工审核合并。"),
        (_, true) => new("Enough of these two agrees, but other records speak against it: of their groups, or a partner that is nearly as good.", "这两条记录本身足够一致，但其他记录反对：同组记录，或另有几乎同样相符的记录。"),
        _ when weight < Thresholds.CautiousReview => new("More speaks against one person than for it.", "反对为同一人的证据多于支持的证据。"),
        _ when weight < result.Thresholds.ReviewFrom => new("Of pairs that weigh no more than this, people found most to be two.", "经人工审核，同等权重的记录对多数为不同的人。"),
        _ when veto != Veto.None => Vetoes.Text(veto),
        _ => new("More speaks for one person than against it, but not enough to join them by machine.", "支持为同一人的证据较多，但不足以自动合并。"),
    };

    private static double InBits(int weight) => weight / (double)Weights.Bit;
}
