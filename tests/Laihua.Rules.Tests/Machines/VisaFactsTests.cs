using Laihua.Rules.Machines;

namespace Laihua.Rules.Tests.Machines;

public sealed class VisaFactsTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);
    private static readonly VisaFact Visa = new(VisaFactKind.VisaIssued, "Z", new(2026, 3, 10), new(2026, 3, 10), new(2026, 6, 8));
    private static readonly VisaFact Entry = new(VisaFactKind.Entered, "", new(2026, 4, 1), null, null);
    private static readonly VisaFact Residence = new(VisaFactKind.ResidencePermit, "", new(2026, 4, 20), new(2026, 4, 20), new(2027, 3, 31));
    private static readonly VisaPermit Permit = new(new(2026, 3, 2), new(2026, 9, 2), new(2027, 3, 31), new(2031, 1, 1), new(2026, 4, 1));

    public static TheoryData<string, VisaFact> Unreadable() => new()
    {
        { "VISA-001", Visa with { VisaKind = "X" } },
        { "VISA-001", Visa with { VisaKind = "" } },
        { "VISA-001", Entry with { VisaKind = "Z" } },
        { "VISA-002", Visa with { To = null } },
        { "VISA-002", Residence with { To = new(2026, 4, 19) } },
        { "VISA-002", Entry with { From = new(2026, 4, 1) } },
        { "VISA-003", Entry with { On = Today.AddDays(1) } },
    };

    public static TheoryData<string, VisaFact, VisaPermit, VisaFact[]> Against() => new()
    {
        { "VISA-101", Visa with { On = new(2026, 3, 1) }, Permit, [] },
        { "VISA-101", Visa with { On = new(2026, 9, 3) }, Permit, [] },
        { "VISA-102", Entry, Permit, [] },
        { "VISA-102", Entry, Permit, [Visa with { To = new(2026, 3, 31) }] },
        { "VISA-102", Entry, Permit, [Visa with { From = new(2026, 4, 2) }] },
        { "VISA-102", Entry, Permit, [Residence with { From = new(2026, 3, 1) }] },
        { "VISA-103", Entry, Permit with { PermitTo = null, LetterUntil = new(2026, 3, 31) }, [Visa] },
        { "VISA-104", Entry, Permit with { ReportedEntry = new(2026, 4, 2) }, [Visa] },
        { "VISA-105", Residence with { To = new(2027, 4, 1) }, Permit, [] },
        { "VISA-106", Residence, Permit with { PassportExpiresOn = new(2027, 3, 30) }, [] },
    };

    public static TheoryData<string[], VisaFact, DateOnly?, string> Reports() => new()
    {
        { [], Entry, new(2026, 4, 1), "Z" },
        { [], Entry, null, "" },
        { ["VISA-104"], Entry, new(2026, 4, 2), "R" },
        { [], Visa, new(2026, 4, 2), "Z" },
        { [], Visa, null, "" },
        { ["VISA-107"], Visa, new(2026, 4, 2), "R" },
        { ["VISA-107"], Visa with { VisaKind = "R" }, null, "Z" },
        { [], Residence, new(2026, 4, 2), "R" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void BesideReport_AFactAndWhatTheEmployerReports_NamesTheDifference(string[] expected, VisaFact fact, DateOnly? entered, string visaKind) =>
        Assert.Equal(expected, VisaFacts.BesideReport(fact, entered, visaKind).Select(f => f.Rule));

    [Fact]
    public void Faults_AndContradictions_OfFactsThatFit_None()
    {
        foreach (var fact in new[] { Visa, Visa with { VisaKind = "R" }, Entry, Residence })
        {
            Assert.Empty(VisaFacts.Faults(fact, Today));
            Assert.Empty(VisaFacts.Contradictions(fact, Permit, [Visa]));
        }
    }

    public static TheoryData<VisaFact, VisaPermit, VisaFact[]> AtTheLimit() => new()
    {
        { Visa with { On = Permit.LetterFrom }, Permit, [] },
        { Visa with { On = Permit.LetterUntil }, Permit, [] },
        { Entry with { On = new(2026, 3, 10) }, Permit with { ReportedEntry = null }, [Visa] },
        { Entry with { On = new(2026, 6, 8) }, Permit with { ReportedEntry = null }, [Visa] },
        { Entry, Permit with { PermitTo = null, LetterUntil = Entry.On }, [Visa] },
        { Entry, Permit with { LetterUntil = new(2026, 3, 31) }, [Visa] },
        { Residence, Permit with { PermitTo = null }, [] },
        { Residence, Permit with { PassportExpiresOn = new(2027, 3, 31) }, [] },
    };

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public void Contradictions_OnTheFirstAndTheLastDay_None(VisaFact fact, VisaPermit permit, VisaFact[] before) => Assert.Empty(VisaFacts.Contradictions(fact, permit, before));

    [Fact]
    public void Faults_OfOneDayAndOfToday_None()
    {
        Assert.Empty(VisaFacts.Faults(Residence with { To = Residence.From }, Today));
        Assert.Empty(VisaFacts.Faults(Entry with { On = Today }, Today));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Faults_AFactThatCannotBe_NameIt(string expected, VisaFact fact) => Assert.Equal([expected], VisaFacts.Faults(fact, Today).Select(f => f.Rule));

    [Theory]
    [MemberData(nameof(Against))]
    public void Contradictions_AFactThatSpeaksAgainstTheRegister_NameIt(string expected, VisaFact fact, VisaPermit permit, VisaFact[] before) =>
        Assert.Equal([expected], VisaFacts.Contradictions(fact, permit, before).Select(f => f.Rule));
}
