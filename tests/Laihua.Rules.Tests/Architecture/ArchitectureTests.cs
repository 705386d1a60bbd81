namespace Laihua.Rules.Tests.Architecture;

public sealed class ArchitectureTests
{
    [Fact]
    public void Faults_TheProjects_ReferOnlyDownwards() => Assert.Empty(ProjectFile.Faults(ProjectFile.All()));

    [Fact]
    public void All_TheHouse_HasItsProjects() =>
        Assert.Superset(
            new HashSet<string> { "Laihua.Rules", "Laihua.Credentials", "Laihua.App", "Laihua.Web", "Laihua.Cli" },
            ProjectFile.All().Select(p => p.Name).ToHashSet());

    [Theory]
    [InlineData("Laihua.Rules", "<ProjectReference Include=\"../Laihua.App/Laihua.App.csproj\" />", "Laihua.Rules refers to Laihua.App")]
    [InlineData("Laihua.App", "<ProjectReference Include=\"..\\Laihua.Web\\Laihua.Web.csproj\" />", "Laihua.App refers to Laihua.Web")]
    [InlineData("Laihua.Web", "<ProjectReference Include=\"../Laihua.Cli/Laihua.Cli.csproj\" />", "Laihua.Web refers to Laihua.Cli")]
    [InlineData("Laihua.Web", "<ProjectReference Include=\"../Laihua.Rules/Laihua.Rules.csproj\" />", "Laihua.Web refers to Laihua.Rules")]
    [InlineData("Laihua.Rules", "<PackageReference Include=\"CsvHelper\" />", "Laihua.Rules brings CsvHelper")]
    [InlineData("Laihua.Credentials", "<PackageReference Include=\"QRCoder\" />", "Laihua.Credentials brings QRCoder")]
    [InlineData("Laihua.Rules", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />", "Laihua.Rules brings Microsoft.AspNetCore.App")]
    [InlineData("Laihua.Everything", "<PackageReference Include=\"CsvHelper\" />", "Laihua.Everything has no place in the house")]
    public void Faults_AnArrowUpOrSideways_IsNamed(string name, string item, string fault) =>
        Assert.Equal([fault], ProjectFile.Faults([ProjectFile.Read(name, $"<Project><ItemGroup>{item}</ItemGroup></Project>")]));

    [Fact]
    public void Faults_TheRules_UseNothingOfTheWorld() => Assert.Empty(Purity.Faults(typeof(Finding).Assembly));

    [Fact]
    public void Faults_CodeThatUsesTheWorld_IsNamed()
    {
        Assert.True(Worldly.Uses() > 0);

        var faults = Purity.Faults(typeof(Worldly).Assembly);

        Assert.Superset(
            new HashSet<string>
            {
                "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.Guid.NewGuid", "System.Random", "System.IO.File",
                "System.Net.IPAddress", "System.Threading.Tasks.Task",
                "System.Environment.get_ProcessorCount",
            },
            faults.ToHashSet());
    }

    /// <summary>Everything that a rule must not do, so that the law above is seen to find it.</summary>
    private static class Worldly
    {
        public static long Uses() =>
            DateTime.Now.Ticks + DateTime.UtcNow.Ticks + DateTime.Today.Ticks + Guid.NewGuid().ToString().Length + new Random(1).Next()
            + (File.Exists("/") ? 1 : 0) + System.Net.IPAddress.Loopback.ToString().Length + Task.CompletedTask.Id + Environment.ProcessorCount;
    }
}
