namespace Laihua.Rules.Holders;

/// <summary>What a holder says is wrong.</summary>
public enum WrongField
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>The date of birth or the sex.</summary>
    Birth,

    /// <summary>The nationality.</summary>
    Nationality,

    /// <summary>The passport.</summary>
    Passport,

    /// <summary>The photo.</summary>
    Photo,

    /// <summary>The employer or the post.</summary>
    Employment,

    /// <summary>The first or the last day.</summary>
    Validity,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>How far a report of wrong data has come.</summary>
public enum WrongDataState
{
    /// <summary>待处理: the office has not answered.</summary>
    Open,

    /// <summary>已更正: it was wrong and is corrected.</summary>
    Corrected,

    /// <summary>不予更正: it stays, for the reason given.</summary>
    Kept,
}

/// <summary>What stands against a report and against its answer.</summary>
/// <remarks>
/// <para><b>Rule</b> HOLDER-010 to HOLDER-013. <b>Sources</b> Personal Information Protection Law, art. 46 (个人信息保护法第四十六条); decision 0020.</para>
/// <para><b>Units</b> Characters: at least 10, so that a full stop is no reason; at most 1,000.</para>
/// <para><b>Shape</b> Every finding at once. <b>Errors</b> None.</para>
/// <para><b>Example</b> An empty report gives HOLDER-010 and HOLDER-011.</para>
/// </remarks>
public static class WrongData
{
    /// <summary>The longest text.</summary>
    public const int LongestText = 1000;

    private const int ShortestText = 10;
    private const string Source = "decision 0020";

    /// <summary>What stands against a report.</summary>
    public static List<Finding> OfReport(WrongField? field, string text)
    {
        var findings = new List<Finding>();
        if (field is not { } chosen || !Enum.IsDefined(chosen))
        {
            findings.Add(new("HOLDER-010", "field", new("Choose what is wrong.", "请选择有误的内容。"), Source));
        }

        if (text.Trim().Length < ShortestText)
        {
            findings.Add(new("HOLDER-011", "text", new("Say what is wrong and what is right, in at least 10 characters.", "请说明错误内容和正确内容，至少10个字符。"), Source));
        }

        return findings;
    }

    /// <summary>What stands against an answer.</summary>
    public static List<Finding> OfAnswer(WrongDataState? outcome, string answer)
    {
        var findings = new List<Finding>();
        if (outcome is not (WrongDataState.Corrected or WrongDataState.Kept))
        {
            findings.Add(new("HOLDER-012", "outcome", new("Choose whether it was corrected.", "请选择是否已更正。"), Source));
        }

        if (answer.Trim().Length < ShortestText)
        {
            findings.Add(new("HOLDER-013", "answer", new("Give the holder an answer of at least 10 characters.", "请向持证人说明处理结果，至少10个字符。"), Source));
        }

        return findings;
    }
}
