namespace Laihua.App.Features.Papers;

/// <summary>The papers of a case.</summary>
public enum PaperKind
{
    /// <summary>申请表: the application form, filled in from the answers, to be signed and sealed.</summary>
    ApplicationForm,

    /// <summary>提交回执.</summary>
    Submission,

    /// <summary>积分说明: the account of points as of the last submission.</summary>
    Points,

    /// <summary>受理通知书.</summary>
    Receipt,

    /// <summary>补正通知书（一次性告知）.</summary>
    Return,

    /// <summary>不予受理通知书.</summary>
    NonAcceptance,

    /// <summary>不予行政许可决定书.</summary>
    Refusal,

    /// <summary>准予行政许可决定书.</summary>
    Decision,

    /// <summary>外国人工作许可通知.</summary>
    Letter,
}

/// <summary>How papers are named in addresses.</summary>
public static class PaperKinds
{
    /// <summary>The name in the address.</summary>
    public static string Slug(this PaperKind kind) => kind switch
    {
        PaperKind.ApplicationForm => "application-form",
        PaperKind.Submission => "submission",
        PaperKind.Points => "points",
        PaperKind.Receipt => "receipt",
        PaperKind.Return => "return",
        PaperKind.NonAcceptance => "non-acceptance",
        PaperKind.Refusal => "refusal",
        PaperKind.Decision => "decision",
        PaperKind.Letter => "letter",
    };

    /// <summary>The kind with this name, or null.</summary>
    public static PaperKind? Find(string slug)
    {
        foreach (var kind in Enum.GetValues<PaperKind>())
        {
            if (kind.Slug() == slug)
            {
                return kind;
            }
        }

        return null;
    }
}
