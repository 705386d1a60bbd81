using System.Globalization;

namespace Laihua.Linkage;

/// <summary>A run as one page of HTML: what was done at each step, which keys found what, the weights learnt, the scores, and pairs worth a look.</summary>
/// <remarks>The page stands alone: no script, no picture and no style from elsewhere. Where truth is known it also names misses and wrong joins by country.</remarks>
public static class LinkageReport
{
    private const int Looks = 6;

    /// <summary>Writes the report into a file, which appears when it is whole.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="path">Where to.</param>
    /// <param name="truth">Where known: gives for a side (0 or 1) and an id the person; null where it is not known.</param>
    public static void Write(LinkageResult result, string path, Func<int, string, string?>? truth = null) => WholeFile.Write(path, text => text.Write(Html(result, truth)));

    /// <summary>The report.</summary>
    public static string Html(LinkageResult result, Func<int, string, string?>? truth = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new HtmlPage("Record linkage", "记录关联报告");
        Steps(page, result);
        Keys(page, result);
        LeftOutKeys(page, result);
        LearntWeights(page, result);
        page.Heading("Scores", "得分分布");
        Limits(page, result.Thresholds);
        page.Raw(result.Scores.Svg(result.Thresholds));
        if (truth is not null)
        {
            TruthTable.Write(page, result, truth);
        }

        PairsWorthALook(page, result);
        return page.ToString();
    }

    private static void Steps(HtmlPage page, LinkageResult result)
    {
        var input = result.Input;
        page.Heading("Steps", "步骤");
        page.Table(
            [("Step", "步骤"), ("Count", "数量")],
            [
                ["Records of the first table / 第一份名册记录", Number(input.LeftCount)],
                ["Records of the second table / 第二份名册记录", Number(input.RightCount)],
                ["Pairs in all / 全部记录对", Number(result.Records.AllPairs)],
                ["Comparisons, a pair at each key that finds it / 比较次数（每个命中键各计一次）", Number(result.Candidates.Pairs.Sum())],
                ["Pairs with a common key that were not compared / 有共同键但未比较", Number(result.NotCompared)],
                ["Pairs of one person, by the model / 模型估计的同一人记录对", Number(result.Model.Matches)],
                ["match", Number(result.Matches)],
                ["review", Number(result.Count - result.Matches)],
            ]);
        foreach (var note in input.Notes)
        {
            page.Paragraph($"{note.Rule} {note.Field}: {note.Message.En}", note.Message.Zh);
        }
    }

    private static void Keys(HtmlPage page, LinkageResult result)
    {
        page.Heading("Keys", "分块键");
        page.Paragraph("Pairs and matches are counted at every key that finds them.", "记录对和匹配计入每个命中的键。");
        var keys = result.Plan.Keys;
        var (by, only, matches) = Found(result);
        page.Table(
            [("Key", "键"), ("Pairs", "记录对"), ("Share of the matches", "匹配占比"), ("Only by this key", "仅此键"), ("Not compared", "未比较")],
            keys.Select((key, number) => (string[])
            [
                key.Name,
                Number(result.Candidates.Pairs[number]),
                Share(by[number], matches),
                Number(only[number]),
                Number(result.Candidates.NotCompared[number]),
            ]));
    }

    // By key how many of the matches it joins, and how many no other key does.
    private static (int[] By, int[] Only, int Matches) Found(LinkageResult result)
    {
        var (by, only, matches) = (new int[result.Plan.Keys.Count], new int[result.Plan.Keys.Count], 0);
        for (var pair = 0; pair < result.Count; pair++)
        {
            if (result.Decided[pair].Outcome != PairOutcome.Match)
            {
                continue;
            }

            matches++;
            var (last, count) = (0, 0);
            for (var key = 0; key < by.Length; key++)
            {
                if (result.Plan.Keys[key].Joins(result.Decided[pair].First, result.Decided[pair].Second))
                {
                    by[key]++;
                    (last, count) = (key, count + 1);
                }
            }

            if (count == 1)
            {
                only[last]++;
            }
        }

        return (by, only, matches);
    }

    private static void LeftOutKeys(HtmlPage page, LinkageResult result)
    {
        if (result.Plan.LeftOut.Count > 0)
        {
            page.Paragraph("These alone would have compared too many pairs; they stand in keys with others, or are left out.", "以下键单独使用时比较量过大，已与其他部分组合或舍弃。");
            page.Table([("Key", "键"), ("Pairs, estimated", "估计记录对")], result.Plan.LeftOut.Select(key => (string[])[key.Name, Number(key.Pairs)]));
        }
    }

    private static void LearntWeights(HtmlPage page, LinkageResult result)
    {
        page.Heading("Weights", "权重");
        page.Paragraph("Bits that a level adds; for \"the same\" the mean, a rare value adds more.", "各等级的权重（比特）；“相同”为均值，罕见值权重更高。");
        page.Table(
            [("Field", "字段"), ("Level", "等级"), ("Of one person", "同一人"), ("Of two people", "不同人"), ("Bits", "比特")],
            result.Records.Fields.SelectMany(field => Levels.Of(field.Kind).Select((level, at) => (string[])
            [
                field.Field.Name,
                $"{level.Words.En} / {level.Words.Zh}",
                result.Model.Match[field.Number][at + 1].ToString("P2", CultureInfo.InvariantCulture),
                result.Model.Chance[field.Number][at + 1].ToString("0.0E0", CultureInfo.InvariantCulture),
                Bits(result.Scorer.Weights.Levels[field.Number][at + 1]),
            ])));
    }

    private static void Limits(HtmlPage page, Thresholds thresholds)
    {
        var (match, review) = (thresholds.Match.ToString("0.0", CultureInfo.InvariantCulture), thresholds.Review.ToString("0.0", CultureInfo.InvariantCulture));
        page.Paragraph($"Joined from {match} bits on where nothing speaks against it, shown from {review} bits on.", $"{match}比特起且无反对情形的自动合并，{review}比特起的交人工审核。");
        page.Paragraph(
            thresholds.Reviewed == 0 ? "No pair was reviewed: these are cautious ones." : $"{Number(thresholds.Reviewed)} pairs of these records were reviewed, of which {Number(thresholds.Same)} are one person.",
            thresholds.Reviewed == 0 ? "尚无人工审核的记录对，采用谨慎的默认阈值。" : $"这些记录中有{Number(thresholds.Reviewed)}对经人工审核，其中{Number(thresholds.Same)}对为同一人。");
    }

    private static void PairsWorthALook(HtmlPage page, LinkageResult result)
    {
        page.Heading("Pairs worth a look", "值得查看的记录对");
        var places = Enumerable.Range(0, result.Count).ToLookup(pair => result.Decided[pair].Outcome);
        var (matches, reviews) = (places[PairOutcome.Match], places[PairOutcome.Review]);
        foreach (var pair in matches.TakeLast(Looks).Concat(reviews.Take(Looks)).Concat(reviews.Skip(Looks).TakeLast(Looks)))
        {
            var account = result.Account(result.Pair(pair));
            page.Pair(account);
            page.Raw(Waterfall.Svg(account));
        }
    }

    private static string Bits(int weight) => (weight / (double)Weights.Bit).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Share(int part, int all) => all == 0 ? "–" : ((double)part / all).ToString("P1", CultureInfo.InvariantCulture);
}
