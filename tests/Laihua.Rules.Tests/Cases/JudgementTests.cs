using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

public sealed class JudgementTests
{
    private const string Reason = "Ten or more characters.";
    private static readonly Guid Examiner = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Approver = new("00000000-0000-0000-0000-000000000002");
    private static readonly HashSet<string> Known = ["passport.number", "documents.degree"];

    [Theory]
    [InlineData(true, true, "", "", "")]
    [InlineData(true, false, "", Reason, "")]
    [InlineData(true, false, "", "short", "DECIDE-004")]
    [InlineData(true, false, "", "         x         ", "DECIDE-004")]
    [InlineData(false, false, "false-papers", Reason, "")]
    [InlineData(false, true, "false-papers", Reason, "")]
    [InlineData(false, true, "false-papers", "", "DECIDE-002")]
    [InlineData(false, true, "false-papers", "123456789", "DECIDE-002")]
    [InlineData(false, true, "false-papers", "    123456789    ", "DECIDE-002")]
    [InlineData(false, true, "false-papers", "1234567890", "")]
    [InlineData(false, true, "no-such-ground", Reason, "DECIDE-003")]
    [InlineData(false, true, "", "", "DECIDE-002 DECIDE-003")]
    public void OfDecision_ByAnother_GivesEveryFinding(bool grant, bool recommended, string ground, string reasons, string expected) =>
        Assert.Equal(expected, Ids(Judgement.OfDecision(Examiner, Approver, grant, recommended, ground, reasons)));

    [Fact]
    public void OfDecision_RefusedByTheExaminerWithoutGroundAndReasons_GivesEveryFinding() =>
        Assert.Equal("DECIDE-001 DECIDE-002 DECIDE-003", Ids(Judgement.OfDecision(Examiner, Examiner, grant: false, recommended: true, "", "")));

    [Fact]
    public void OfDecision_GrantedByTheExaminerAgainstTheOwnRecommendation_GivesBothFindings() =>
        Assert.Equal("DECIDE-001 DECIDE-004", Ids(Judgement.OfDecision(Examiner, Examiner, grant: true, recommended: false, "", "")));

    [Theory]
    [InlineData("", "DECIDE-005")]
    [InlineData("123456789", "DECIDE-005")]
    [InlineData("1234567890", "")]
    public void OfRecommendation_Findings_MustBeRecorded(string findings, string expected) =>
        Assert.Equal(expected, Ids(Judgement.OfRecommendation(findings)));

    [Theory]
    [InlineData("   ", "DECIDE-007")]
    [InlineData("1234567890", "")]
    public void OfSendBack_Reason_MustBeGiven(string because, string expected) => Assert.Equal(expected, Ids(Judgement.OfSendBack(because)));

    [Fact]
    public void OfReturn_TheFirstWithAPoint_NeedsNoJustification() =>
        Assert.Empty(Judgement.OfReturn([("passport.number", "One digit is missing.")], Known, earlierReturns: 0, ""));

    [Theory]
    [InlineData("", "RETURN-003")]
    [InlineData("123456789", "RETURN-003")]
    [InlineData("1234567890", "")]
    [InlineData(Reason, "")]
    public void OfReturn_TheSecond_NeedsItsJustification(string justification, string expected) =>
        Assert.Equal(expected, Ids(Judgement.OfReturn([("documents.degree", "Not legible.")], Known, earlierReturns: 1, justification)));

    [Fact]
    public void OfReturn_NothingNamedTheSecondTime_GivesBothFindings() =>
        Assert.Equal("RETURN-001 RETURN-003", Ids(Judgement.OfReturn([], Known, earlierReturns: 1, "")));

    [Fact]
    public void OfReturn_PointsWithoutFieldOrText_AreEachNamed()
    {
        var findings = Judgement.OfReturn([("", "What?"), ("passport.number", " "), ("documents.degree", "Not legible.")], Known, 0, "");

        Assert.Equal(["items.0", "items.1"], findings.Select(f => f.Field));
        Assert.All(findings, f => Assert.Equal("RETURN-002", f.Rule));
    }

    [Fact]
    public void OfAcceptance_OriginalsNotSeen_AreEachNamed() =>
        Assert.Equal(["seen.degree", "seen.contract"], Judgement.OfAcceptance(["passport", "degree", "contract"], ["passport"]).Select(f => f.Field));

    [Fact]
    public void OfAcceptance_AllSeen_Passes() => Assert.Empty(Judgement.OfAcceptance(["passport", "degree"], ["degree", "passport"]));

    [Theory]
    [InlineData("", "", "DECLINE-001 DECLINE-002")]
    [InlineData("Heilongjiang", "", "DECLINE-002")]
    [InlineData("Heilongjiang", "123456789", "DECLINE-002")]
    [InlineData("Heilongjiang", "1234567890", "")]
    [InlineData(" ", Reason, "DECLINE-001")]
    [InlineData("Heilongjiang", Reason, "")]
    public void OfDecline_OfficeAndReason_AreBothNeeded(string office, string reasons, string expected) =>
        Assert.Equal(expected, Ids(Judgement.OfDecline(office, reasons)));

    [Fact]
    public void RefusalGrounds_Ids_AreDistinct() =>
        Assert.Equal(Judgement.RefusalGrounds.Count, Judgement.RefusalGrounds.Select(g => g.Id).Distinct().Count());

    private static string Ids(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(f => f.Rule));
}
