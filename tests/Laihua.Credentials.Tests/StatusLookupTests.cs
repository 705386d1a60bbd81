namespace Laihua.Credentials.Tests;

/// <summary>A card from its issue to its end, by the lists that a checker carries: Q8, Q12, Q16 to Q19.</summary>
public sealed class StatusLookupTests : IDisposable
{
    private const int List = 2;
    private const int Index = 765_432;
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-status-").FullName;
    private readonly StatusLists lists = new(Sample.Trust);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact] // Q17
    public void Verify_CancelledAndScannedFiveMinutesLater_IsCancelled()
    {
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Valid, Sample.At)));
        Assert.Equal((VerdictKind.Genuine, "genuine"), Answer(Sample.At));

        Assert.Empty(lists.Offer(Published(ArtefactStatus.Cancelled, Sample.At.AddMinutes(4))));

        var verdict = Verifier().Verify(Sample.Text(Sample.Card), Sample.At.AddMinutes(5));
        Assert.Equal((VerdictKind.Cancelled, Sample.At.AddMinutes(4)), (verdict.Kind, verdict.StatusAsOf));
        Assert.Equal(Sample.Card, verdict.Claims);
    }

    [Fact] // Q8
    public void Offer_ListFromBeforeTheCancellation_ChangesNothing()
    {
        var before = Published(ArtefactStatus.Valid, Sample.At);
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Cancelled, Sample.At.AddSeconds(1))));

        Assert.Equal("QR-148", Assert.Single(lists.Offer(before)).Id);
        Assert.Equal("QR-148", Assert.Single(lists.Offer(Published(ArtefactStatus.Valid, Sample.At.AddSeconds(1)))).Id); // another of the same second
        Assert.All(lists.Files, file => Assert.Empty(lists.Offer(file)));

        Assert.Equal((VerdictKind.Cancelled, "cancelled"), Answer(Sample.At.AddSeconds(2)));
        Assert.Equal(Sample.At.AddSeconds(1), Assert.Single(lists.All).AsOf);
    }

    [Fact] // Q8
    public void Verify_ListOverTime_IsAmberAfter72Hours()
    {
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Valid, Sample.At)));

        Assert.Equal((VerdictKind.Genuine, "genuine"), Answer(Sample.At.AddHours(72)));
        Assert.Equal((VerdictKind.Amber, "status-old"), Answer(Sample.At.AddHours(72).AddSeconds(1)));
        Assert.Equal(Sample.At, Verifier().Verify(Sample.Text(Sample.Card), Sample.At.AddHours(90)).StatusAsOf);
    }

    [Fact]
    public void Verify_ListThatEndsEarlier_IsAmberFromThen()
    {
        Assert.Empty(lists.Offer(new ForgedStatusList { IssuedAt = Sample.At, Expires = Sample.At.AddHours(2) }.Encode()));

        Assert.Equal((VerdictKind.Genuine, "genuine"), Answer(Sample.At.AddHours(2)));
        Assert.Equal((VerdictKind.Amber, "status-old"), Answer(Sample.At.AddHours(2).AddSeconds(1)));
    }

    [Fact] // a cancellation once known stays known, however old the list
    public void Verify_CancelledInAnOldList_IsCancelled()
    {
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Cancelled, Sample.At)));

        Assert.Equal((VerdictKind.Cancelled, "cancelled"), Answer(Sample.At.AddDays(20)));
    }

    [Fact] // Q9
    public void Verify_IndexBeyondTheEnd_IsAmber()
    {
        Assert.Empty(lists.Offer(StatusList.Issue(new(1024), Sample.BaseUrl, List, Sample.At, Sample.Status)));

        Assert.Equal((VerdictKind.Amber, "status-old"), Answer(Sample.At));
        Assert.Null(lists.Find(new(List, 1024)));
        Assert.NotNull(lists.Find(new(List, 1023)));
        Assert.Null(lists.Find(new(List + 1, 0)));
    }

    [Fact] // Q9: a good list under the name of another
    public void Offer_OtherListThanAskedFor_IsRefused()
    {
        Assert.Equal("QR-149", Assert.Single(lists.Offer(Published(ArtefactStatus.Valid, Sample.At), number: 3)).Id);
        Assert.Empty(lists.All);
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Valid, Sample.At), number: List));
    }

    [Fact] // Q16
    public void Verify_ReprintAndOldCard_OldOneIsReplaced()
    {
        var array = new StatusArray { [Index] = ArtefactStatus.Replaced };
        Assert.Empty(lists.Offer(StatusList.Issue(array, Sample.BaseUrl, List, Sample.At, Sample.Status)));
        var reprint = Sample.Card with { Edition = 2, Status = new StatusEntry(List, 11), EmployerHash = EmployerHash.Of(Sample.OtherToken, "91310000MA1FL1XX0X") };

        Assert.Equal((VerdictKind.Replaced, "replaced"), Answer(Sample.At));
        Assert.Equal(VerdictKind.Genuine, Verifier().Verify(Sample.Text(reprint, token: Sample.OtherToken), Sample.At).Kind);
    }

    [Fact] // Q18
    public void Verify_PrintedPeriodOverAndExtended_IsAmberAndNeverFalse()
    {
        var at = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Valid, at)));

        var verdict = Verifier().Verify(Sample.Text(Sample.Card with { ValidTo = new(2026, 6, 30) }), at);

        Assert.Equal((VerdictKind.Amber, "period-ended"), (verdict.Kind, verdict.Reason.Code));
        Assert.NotNull(verdict.Claims);
    }

    [Theory] // Q19: a clock a day ahead or behind; the list's own time is shown beside
    [InlineData(-1, VerdictKind.Genuine, "genuine", VerdictKind.Amber, "clock")]
    [InlineData(1, VerdictKind.Genuine, "genuine", VerdictKind.Expired, "code-expired")]
    public void Verify_ClockADayOff_CardStandsAndCodeIsRefused(int days, VerdictKind card, string cardReason, VerdictKind code, string codeReason)
    {
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Valid, Sample.At)));

        var refused = Verifier().Verify(Sample.Text(Sample.Code, Sample.Dynamic), Sample.At.AddDays(days));

        Assert.Equal((card, cardReason), Answer(Sample.At.AddDays(days)));
        Assert.Equal((code, codeReason), (refused.Kind, refused.Reason.Code));
        Assert.Contains("check your clock", refused.Reason.Text.En);
        Assert.Equal(Sample.At, refused.StatusAsOf);
    }

    [Fact] // Q12: a picture of the code of a minute, shown again
    public void Verify_CodeShownTwice_IsNoticed()
    {
        var verifier = new Verifier(Sample.Trust) { Codes = new() };
        var (code, next) = (Sample.Text(Sample.Code, Sample.Dynamic), Sample.Text(Sample.Code with { Nonce = 2 }, Sample.Dynamic));

        Assert.Equal("genuine", verifier.Verify(code, Sample.At).Reason.Code);
        var again = verifier.Verify(code, Sample.At.AddSeconds(40));
        Assert.Equal((VerdictKind.Amber, "code-seen"), (again.Kind, again.Reason.Code));
        Assert.Equal("genuine", verifier.Verify(next, Sample.At.AddSeconds(40)).Reason.Code);
        Assert.Equal("code-expired", verifier.Verify(code, Sample.At.AddSeconds(91)).Reason.Code);
        Assert.Equal("genuine", verifier.Verify(Sample.Text(Sample.Card), Sample.At).Reason.Code);
        Assert.Equal("genuine", verifier.Verify(Sample.Text(Sample.Card), Sample.At).Reason.Code);
    }

    [Fact]
    public void Load_FolderOfLists_TakesTheGoodOnesAndNamesTheOthers()
    {
        File.WriteAllBytes(Path.Combine(folder, StatusFolder.NameOf(List)), Published(ArtefactStatus.Cancelled, Sample.At));
        File.WriteAllBytes(Path.Combine(folder, "5.cwt"), Published(ArtefactStatus.Valid, Sample.At.AddHours(1)));
        File.WriteAllBytes(Path.Combine(folder, "list.cwt"), Published(ArtefactStatus.Valid, Sample.At.AddHours(1)));
        File.WriteAllBytes(Path.Combine(folder, "7.cwt"), new byte[StatusList.MaximumBytes + 10]);
        File.WriteAllBytes(Path.Combine(folder, "readme.txt"), [1]);

        var refused = StatusFolder.Load(folder, lists);

        Assert.Equal((VerdictKind.Cancelled, "cancelled"), Answer(Sample.At));
        Assert.Equal([("5.cwt", "QR-149"), ("7.cwt", "QR-141"), ("list.cwt", "QR-149")], refused.Select(r => (r.Key, r.Value[0].Id)));
    }

    [Fact]
    public void Files_UnderANewTrustList_AreTakenAgain()
    {
        Assert.Empty(lists.Offer(Published(ArtefactStatus.Cancelled, Sample.At)));
        var newer = new StatusLists(Sample.Trust with { Version = 8 });

        Assert.All(lists.Files, file => Assert.Empty(newer.Offer(file)));

        Assert.Equal(new StatusReading(ArtefactStatus.Cancelled, Sample.At, Sample.At.AddHours(72)), newer.Find(new(List, Index)));
    }

    private static byte[] Published(ArtefactStatus status, DateTimeOffset at) =>
        StatusList.Issue(new StatusArray { [Index] = status }, Sample.BaseUrl, List, at, Sample.Status);

    private Verifier Verifier() => new(Sample.Trust) { StatusOf = lists.Find };

    private (VerdictKind, string) Answer(DateTimeOffset at) => Verifier().Verify(Sample.Text(Sample.Card), at) is var v ? (v.Kind, v.Reason.Code) : default;
}
