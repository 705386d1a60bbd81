using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

public sealed class ReturnSentencesTests
{
    [Fact]
    public void All_Sentences_AreFoundByTheirIdAndSpeakBothLanguagesChineseFirst() => Assert.All(ReturnSentences.All, sentence =>
    {
        Assert.Equal(sentence, ReturnSentences.Find(sentence.Id));
        Assert.Equal([sentence.Text.Zh, sentence.Text.En], sentence.InBoth.Split('\n'));
        Assert.True(sentence.Text is { En.Length: > 0, Zh.Length: > 0 });
    });

    [Fact]
    public void All_Sentences_AreOfferedInTheirOrder() => Assert.Equal(
        "illegible incomplete expired authentication translation signature mismatch unproved portrait",
        string.Join(' ', ReturnSentences.All.Select(s => s.Id)));

    [Fact]
    public void Find_NoSuchSentence_IsNull() => Assert.Null(ReturnSentences.Find(""));
}
