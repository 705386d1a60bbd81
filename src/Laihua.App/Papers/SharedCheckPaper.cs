using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>What stands on the record of a check by share code: what the holder shared, and nothing else.</summary>
/// <param name="Head">The office, and the end of the permit's number.</param>
/// <param name="Name">The holder.</param>
/// <param name="Standing">How the permit stands, in a sentence.</param>
/// <param name="From">The first day; null while there is only a Letter.</param>
/// <param name="To">The last day.</param>
/// <param name="Shared">What else the holder shared, each with what it is called.</param>
/// <param name="Portrait">The photo, where it was shared.</param>
/// <param name="Purpose">For what it was asked.</param>
/// <param name="Checker">Who asked, in words; may be empty.</param>
/// <param name="CheckedUtc">When.</param>
/// <param name="Host">The official host in words.</param>
public sealed record SharedCheckFacts(
    PaperHead Head,
    PrintedName Name,
    Words Standing,
    DateOnly? From,
    DateOnly To,
    IReadOnlyList<(Words Label, Words Value)> Shared,
    byte[]? Portrait,
    Words Purpose,
    string Checker,
    DateTime CheckedUtc,
    string Host);

/// <summary>共享查验记录: that somebody checked a permit with the holder's consent, when, and what the register answered.</summary>
public static class SharedCheckPaper
{
    /// <summary>The record as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(SharedCheckFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Record of a Check by Share Code", "共享码查验记录"));
        if (facts.Portrait is { } portrait)
        {
            layout.Portrait(portrait);
        }

        layout.Rows(Particulars(facts));
        layout.Paragraph(new(
            "The holder of the permit made the share code and sees this check. The record proves what the register said at that time, not what it says later.",
            "共享码由持证人生成，持证人可看到本次查验。本记录仅证明查验当时登记库的内容，不证明此后的状态。"));
        layout.Sign(facts.Head.On);
        return layout.Save();
    }

    private static IEnumerable<PaperRow> Particulars(SharedCheckFacts facts)
    {
        yield return PaperRow.OfPerson(facts.Name);
        yield return new(new("Standing", "状态"), facts.Standing, "standing");
        if (facts.From is { } from)
        {
            yield return new(new("Valid from", "有效期自"), PaperText.Date(from), "validFrom");
        }

        yield return new(new("Valid to", "有效期至"), PaperText.Date(facts.To), "validTo");
        foreach (var (label, value) in facts.Shared)
        {
            yield return new(label, value, "shared");
        }

        yield return new(new("Checked", "查验时间"), PaperText.Time(facts.CheckedUtc), "checkedAt");
        yield return new(new("Purpose", "查验用途"), facts.Purpose, "purpose");
        if (facts.Checker.Length > 0)
        {
            yield return new(new("Checked by (as stated)", "查验人（自述）"), facts.Checker, "checker");
        }

        yield return new(new("Checked at", "查验网站"), facts.Host, "host");
    }
}
