using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Laihua.App.Features;
using Laihua.App.Features.Permits;
using Laihua.Testing;

namespace Laihua.App.Tests.Features;

public sealed partial class EventsCatalogueTests
{
    private static readonly Dictionary<string, string> Names = typeof(AuditEvents).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral).ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!); // A literal has a value.

    [Fact]
    public void Events_EachOfThem_HasAMeaningAndNoMeaningIsWithoutEvent() =>
        Assert.Equal(Names.Values.Order(StringComparer.Ordinal), AuditEvents.Meanings.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Events_EachOfThem_IsWrittenSomewhere() => Assert.Empty(Unused(Names.Keys, Sources()));

    [Fact]
    public void Unused_OfAnEventThatNobodyWrites_NamesIt() =>
        Assert.Equal(["TeaBrewed"], Unused([.. Names.Keys, "TeaBrewed"], [.. Sources(), "AuditEvents.TeaBrewedTwice"]));

    [Fact]
    public void Entries_NoneOfThem_IsNamedByAStringAtThePlace() =>
        Assert.DoesNotContain(Sources(), source => NamedInPlace().IsMatch(source));

    [Fact]
    public void Catalogue_OfTheEvents_IsAsCommitted() => Assert.Equal(Catalogue(), Repository.Approved("docs/events.md", Catalogue()));

    private static string Catalogue()
    {
        var text = new StringBuilder("# Events\n\nWhat the audit trail can say. Made from `AuditEvents` by `make approve`.\n\n| Event | Meaning |\n|---|---|\n");
        foreach (var (name, meaning) in AuditEvents.Meanings.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            text.Append($"| `{name}` | {meaning} |\n");
        }

        text.Append("\n# Changes of permits\n\nWhat other systems may follow, numbered without a gap. Made from `PermitChangeKinds` in the same way.\n\n| Change | Meaning |\n|---|---|\n");
        foreach (var (kind, meaning) in PermitChangeKinds.Meanings.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            text.Append($"| `{kind}` | {meaning} |\n");
        }

        return text.ToString();
    }

    private static List<string> Sources() =>
        [.. Repository.Sources().Where(file => Path.GetFileName(file) != "AuditEvents.cs").Select(File.ReadAllText)];

    private static IEnumerable<string> Unused(IEnumerable<string> names, IReadOnlyList<string> sources) =>
        names.Where(name => !sources.Any(source => Regex.IsMatch(source, $@"\bAuditEvents\.{name}\b")));

    [GeneratedRegex(@"Trail\.Entry\([^;]*?,\s*now,\s*""")]
    private static partial Regex NamedInPlace();
}
