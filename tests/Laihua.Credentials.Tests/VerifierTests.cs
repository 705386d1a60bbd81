namespace Laihua.Credentials.Tests;

/// <summary>The verdicts, each with the case that leads to it.</summary>
public sealed class VerifierTests
{
    private static readonly Verifier Plain = new(Sample.Trust);

    [Fact]
    public void Verify_EachType_IsGenuineAndGivesTheClaims()
    {
        foreach (var claims in new[] { Sample.Card, Sample.Letter, Sample.StatusLetter, Sample.Code })
        {
            var key = claims.Type is ArtefactType.Dynamic ? Sample.Dynamic : Sample.Shanghai;

            var verdict = Plain.Verify(Sample.Text(claims, key), Sample.At);

            Assert.Equal(new(VerdictKind.Genuine, VerdictReasons.Genuine, claims), verdict);
        }
    }

    [Fact]
    public void Verify_AfterTheListWasCarriedAsAFile_IsGenuine()
    {
        Assert.True(TrustList.TryDecode(Sample.Trust.Encode(), out var list, out _));

        Assert.Equal(VerdictKind.Genuine, new Verifier(list).Verify(Sample.Text(Sample.Card), Sample.At).Kind);
    }

    [Theory]
    [InlineData("2026-03-01T23:59:59+08:00", VerdictKind.Amber, "clock")]
    [InlineData("2026-03-02T00:00:00+08:00", VerdictKind.Amber, "not-yet-valid")]
    [InlineData("2026-03-04T23:59:59+08:00", VerdictKind.Amber, "not-yet-valid")]
    [InlineData("2026-03-05T00:00:00+08:00", VerdictKind.Genuine, "genuine")]
    [InlineData("2026-04-04T23:59:59+08:00", VerdictKind.Genuine, "genuine")]
    [InlineData("2026-04-05T00:00:00+08:00", VerdictKind.Amber, "period-ended")] // Q18: may be extended
    [InlineData("2026-07-30T00:00:00Z", VerdictKind.Amber, "period-ended")]
    [InlineData("2026-07-30T00:00:01Z", VerdictKind.Amber, "list-expired")] // Q10
    public void Verify_OverTime_ByTheDaysOfChina(string at, VerdictKind kind, string reason)
    {
        var text = Sample.Text(Sample.Card with { ValidTo = new(2026, 4, 4) });

        AssertVerdict(kind, reason, Plain.Verify(text, DateTimeOffset.Parse(at, null)));
    }

    [Theory]
    [InlineData(-31, VerdictKind.Amber, "clock")] // Q19
    [InlineData(-30, VerdictKind.Genuine, "genuine")]
    [InlineData(90, VerdictKind.Genuine, "genuine")]
    [InlineData(91, VerdictKind.Expired, "code-expired")] // Q12
    public void Verify_DynamicCode_LivesForAMinuteAndTheSkew(int seconds, VerdictKind kind, string reason) =>
        AssertVerdict(kind, reason, Plain.Verify(Sample.Text(Sample.Code, Sample.Dynamic), Sample.At.AddSeconds(seconds)));

    [Theory]
    [InlineData(ArtefactStatus.Valid, VerdictKind.Genuine, "genuine")]
    [InlineData(ArtefactStatus.Cancelled, VerdictKind.Cancelled, "cancelled")]
    [InlineData(ArtefactStatus.Suspended, VerdictKind.Suspended, "suspended")]
    [InlineData(ArtefactStatus.Replaced, VerdictKind.Replaced, "replaced")]
    public void Verify_StatusAtHand_DecidesAndIsDated(ArtefactStatus status, VerdictKind kind, string reason)
    {
        var asOf = Sample.At.AddHours(-1);
        var verifier = new Verifier(Sample.Trust) { StatusOf = entry => entry == Sample.Card.Status ? new(status, asOf) : null };

        var verdict = verifier.Verify(Sample.Text(Sample.Card), Sample.At);

        AssertVerdict(kind, reason, verdict);
        Assert.Equal(asOf, verdict.StatusAsOf);
    }

    [Theory]
    [InlineData(72, "genuine")]
    [InlineData(73, "status-old")]
    [InlineData(null, "status-old")]
    public void Verify_StatusOldOrMissing_IsAmber(int? hours, string reason)
    {
        var verifier = new Verifier(Sample.Trust)
        {
            StatusOf = _ => hours is { } old ? new(ArtefactStatus.Valid, Sample.At.AddHours(-old)) : null,
        };

        Assert.Equal(reason, verifier.Verify(Sample.Text(Sample.Card), Sample.At).Reason.Code);
    }

    [Fact]
    public void Verify_LookupThrows_IsNotGenuine()
    {
        var verifier = new Verifier(Sample.Trust) { StatusOf = _ => throw new IOException() };

        AssertVerdict(VerdictKind.NotGenuine, "unreadable", verifier.Verify(Sample.Text(Sample.Card), Sample.At));
    }

    [Fact]
    public void Verify_LinkAlone_IsAmber() =>
        AssertVerdict(VerdictKind.Amber, "link-only", Plain.Verify($"{Sample.BaseUrl}/p/{Sample.Token}", Sample.At));

    [Fact]
    public void Verify_KeyPastItsTime_IsAmber()
    {
        var verifier = new Verifier(Sample.With(Sample.ShanghaiKey with { SignUntil = new(2026, 3, 31), VerifyUntil = new(2026, 5, 31) }));

        AssertVerdict(VerdictKind.Amber, "key-ended", verifier.Verify(Sample.Text(Sample.Card), Sample.At));
    }

    [Theory] // Q4: the log, not the claimed day, clears what a withdrawn key signed
    [InlineData(KeyStanding.Retired, null, false, null, VerdictKind.Genuine, "genuine")]
    [InlineData(KeyStanding.Revoked, "2026-02-28T00:00:00Z", false, null, VerdictKind.NotGenuine, "key-withdrawn")]
    [InlineData(KeyStanding.Revoked, "2026-05-01T00:00:00Z", false, null, VerdictKind.Amber, "key-in-doubt")]
    [InlineData(KeyStanding.Revoked, "2026-05-01T00:00:00Z", true, "2026-03-02T01:00:00Z", VerdictKind.Genuine, "genuine")]
    [InlineData(KeyStanding.Revoked, "2026-05-01T00:00:00Z", true, "2026-05-01T00:00:00Z", VerdictKind.NotGenuine, "key-withdrawn")]
    [InlineData(KeyStanding.Revoked, "2026-05-01T00:00:00Z", true, null, VerdictKind.NotGenuine, "key-withdrawn")]
    public void Verify_KeyNoLongerActive_ByCutoffAndLog(KeyStanding standing, string? cutoff, bool log, string? logged, VerdictKind kind, string reason)
    {
        var trust = Sample.With(Sample.ShanghaiKey with { Standing = standing, Cutoff = cutoff is null ? null : DateTimeOffset.Parse(cutoff, null) });
        var issued = QrIssuer.Issue(Sample.Card, Sample.Token, Sample.Shanghai, Sample.BaseUrl);
        DateTimeOffset? LoggedAt(byte[] hash) => hash.SequenceEqual(issued.Hash) && logged is not null ? DateTimeOffset.Parse(logged, null) : null;
        var verifier = new Verifier(trust) { LoggedAt = log ? LoggedAt : null };

        AssertVerdict(kind, reason, verifier.Verify(issued.Text, Sample.At));
    }

    private static void AssertVerdict(VerdictKind kind, string reason, Verdict verdict)
    {
        Assert.Equal((kind, reason), (verdict.Kind, verdict.Reason.Code));
        Assert.NotEmpty(verdict.Reason.Text.En);
        Assert.NotEmpty(verdict.Reason.Text.Zh);
        Assert.True(kind is not VerdictKind.NotGenuine || verdict.Claims is null);
    }
}
