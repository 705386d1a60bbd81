using System.Text;

namespace Laihua.Credentials.Tests;

/// <summary>The README shows what is compiled here, and it does what the README says.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("laihua-readme-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Readme_FirstSample_IsTheCompiledOne()
    {
        var source = Encoding.UTF8.GetString(Sample.File("SampleOfTheReadme.cs")).Split('\n');
        var compiled = source.SkipWhile(line => line.Trim() != "// From here.").Skip(1).TakeWhile(line => line.Trim() != "// To here.").Select(line => line.Trim()).ToList();

        var shown = Encoding.UTF8.GetString(Sample.File("README.md")).Split('\n').SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```").Select(line => line.Trim()).ToList();

        Assert.Equal(compiled, shown);
        Assert.InRange(compiled.Count, 15, 22);
    }

    [Theory]
    [InlineData(ArtefactStatus.Valid, "Genuine: Genuine. Compare")]
    [InlineData(ArtefactStatus.Cancelled, "Cancelled: Cancelled or revoked.")]
    public void Check_CardAndCarriedFolder_AnswersWithNameAndTime(ArtefactStatus status, string start)
    {
        Carry(Sample.Roots.Take(2), status);

        var answer = SampleOfTheReadme.Check(folder, Sample.Text(Sample.Card), Sample.At);

        Assert.StartsWith(start, answer);
        Assert.EndsWith("SMITH<<JOHN EDWARD, GBR, to 2028-03-04; status of 2026-06-01 03:00:00Z", answer);
    }

    [Fact]
    public void Check_ListOfOneRoot_SaysNothing()
    {
        Carry(Sample.Roots.Take(1), ArtefactStatus.Valid);

        Assert.Equal("Nothing can be said: Fewer than two of the three roots have signed", SampleOfTheReadme.Check(folder, Sample.Text(Sample.Card), Sample.At));
    }

    private void Carry(IEnumerable<SigningKey> roots, ArtefactStatus status)
    {
        File.WriteAllBytes(Path.Combine(folder, "roots.cbor"), Sample.RootSet.Encode());
        File.WriteAllBytes(Path.Combine(folder, "trust.cbor"), SignedTrustList.Sign(Sample.Trust, roots).Encode());
        File.WriteAllBytes(Path.Combine(folder, "2.cwt"), StatusList.Issue(new StatusArray { [765_432] = status }, Sample.BaseUrl, 2, Sample.At.AddHours(-1), Sample.Status));
    }
}
