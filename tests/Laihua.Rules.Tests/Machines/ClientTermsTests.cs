using Laihua.Rules.Machines;

namespace Laihua.Rules.Tests.Machines;

public sealed class ClientTermsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly ClientTerms Good = new(
        "Exit and Entry", "出入境管理", ClientKind.Police, "2301", ["Residence permits"], MachineScope.All, Today, Today.AddYears(1), "desk@police.example", 600, 20_000);

    public static TheoryData<string, Func<ClientTerms, ClientTerms>> Broken() => new()
    {
        { "CLIENT-001 nameEn", t => t with { NameEn = " " } },
        { "CLIENT-001 nameEn", t => t with { NameEn = new('x', 101) } },
        { "CLIENT-002 nameZh", t => t with { NameZh = "" } },
        { "CLIENT-003 kind", t => t with { Kind = null } },
        { "CLIENT-004 scopes", t => t with { Scopes = [] } },
        { "CLIENT-004 scopes", t => t with { Scopes = ["cards.print"] } },
        { "CLIENT-004 scopes", t => t with { Kind = ClientKind.Bank, Scopes = [MachineScope.WriteVisas] } },
        { "CLIENT-004 scopes", t => t with { Kind = ClientKind.Bank, Scopes = [MachineScope.VerifyFull] } },
        { "CLIENT-004 scopes", t => t with { Kind = ClientKind.Tax, Scopes = [MachineScope.WriteVisas] } },
        { "CLIENT-005 division", t => t with { Division = "2" } },
        { "CLIENT-005 division", t => t with { Division = "99" } },
        { "CLIENT-005 division", t => t with { Division = "23%" } },
        { "CLIENT-005 division", t => t with { Division = "230" } },
        { "CLIENT-005 division", t => t with { Division = "a3" } },
        { "CLIENT-006 purposes", t => t with { Purposes = [] } },
        { "CLIENT-006 purposes", t => t with { Purposes = ["Residence permits", " "] } },
        { "CLIENT-006 purposes", t => t with { Purposes = [new('x', 61)] } },
        { "CLIENT-006 purposes", t => t with { Purposes = [.. Enumerable.Range(0, 9).Select(i => $"p{i}")] } },
        { "CLIENT-007 to", t => t with { To = Today.AddDays(-1), From = Today.AddDays(-2) } },
        { "CLIENT-007 to", t => t with { From = Today.AddDays(2), To = Today.AddDays(1) } },
        { "CLIENT-008 contact", t => t with { Contact = "" } },
        { "CLIENT-009 perMinute", t => t with { PerMinute = 199 } },
        { "CLIENT-009 perMinute", t => t with { PerMinute = 6_001 } },
        { "CLIENT-009 perMinute", t => t with { PerDay = 599 } },
        { "CLIENT-009 perMinute", t => t with { PerDay = 1_000_001 } },
    };

    [Fact]
    public void Findings_TermsThatHold_None() => Assert.Empty(Good.Findings(Today));

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("230103")]
    public void Findings_DivisionsOfEveryLevel_None(string division) => Assert.Empty((Good with { Division = division }).Findings(Today));

    public static TheoryData<Func<ClientTerms, ClientTerms>> AtTheLimit() => new()
    {
        t => t with { NameEn = new('x', 100), NameZh = new('名', 100), Contact = new('x', 100) },
        t => t with { Purposes = [.. Enumerable.Range(0, 8).Select(i => $"p{i}")] },
        t => t with { Purposes = ["Residence permits", new('x', 60)] },
        t => t with { To = Today },
        t => t with { From = Today.AddDays(9), To = Today.AddDays(9) },
        t => t with { To = null },
        t => t with { PerMinute = 200, PerDay = 200 },
        t => t with { PerMinute = 6_000, PerDay = 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public void Findings_TermsAtTheLimit_None(Func<ClientTerms, ClientTerms> but) => Assert.Empty(but(Good).Findings(Today));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Findings_OneThingBroken_IsNamedAlone(string expected, Func<ClientTerms, ClientTerms> but) =>
        Assert.Equal([expected], but(Good).Findings(Today).Select(f => $"{f.Rule} {f.Field}"));

    [Fact]
    public void Findings_EverythingBroken_GivesAll() => Assert.Equal(
        9, new ClientTerms("", "", null, "x", [], [], Today, Today.AddDays(-1), "", 0, 0).Findings(Today).Count);

    [Fact]
    public void Names_OfKindsAndScopes_AreDistinctInBothLanguages()
    {
        Words[] names = [.. Enum.GetValues<ClientKind>().Select(MachineScope.NameOf), .. MachineScope.All.Select(MachineScope.NameOf)];

        Assert.Equal(names.Length, names.Select(n => n.En).Distinct().Count());
        Assert.Equal(names.Length, names.Select(n => n.Zh).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => MachineScope.NameOf("cards.print"));
    }
}
