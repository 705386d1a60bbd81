namespace Laihua.Rules.Tests.Documents;

public sealed class DocumentCatalogueTests
{
    [Fact]
    public void Rules_TheCommittedPage_IsWhatTheRulesSay() => ApprovedDocument.Verify("docs/rules.md", RulesDocument.Generate());

    [Fact]
    public void Permissions_TheCommittedPage_IsWhatTheTableSays() => ApprovedDocument.Verify("docs/permissions.md", PermissionsDocument.Generate());

    [Fact]
    public void IsCommitted_AnotherTextOrNoFile_IsSeen()
    {
        Assert.False(ApprovedDocument.IsCommitted("docs/permissions.md", PermissionsDocument.Generate() + "One more role."));
        Assert.False(ApprovedDocument.IsCommitted("docs/no-such-page.md", ""));
    }

    [Fact]
    public void Generate_Twice_GivesTheSamePage() => Assert.Equal(RulesDocument.Generate(), RulesDocument.Generate());
}
