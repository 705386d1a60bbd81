using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

public sealed class RegisterMakerTests
{
    private static readonly RegisterOptions Small = new() { Persons = 5_001, Seed = 7 };

    [Fact]
    public void Make_TheSameOptions_MakesTheSameBytes() => Assert.Equal(Hashes(Small), Hashes(Small));

    /// <summary>Whoever changes these bytes on purpose counts the generator's version up.</summary>
    [Fact]
    public void Make_OnAnyMachine_MakesTheBytesOfVersion1()
    {
        var hashes = Hashes(Small);

        Assert.Equal(
            ("0bb35c466c05cf98", "a1212ae7872228a3"),
            (hashes["register_a.csv"][..16], hashes["truth_person.csv"][..16]));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Make_InAnotherCulture_MakesTheSameBytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Hashes(Small);
        try
        {
            CultureInfo.CurrentCulture = new(culture);

            Assert.Equal(expected, Hashes(Small));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Make_AnotherNumberOfThreads_MakesTheSameBytes(int threads) => Assert.Equal(Hashes(Small), Hashes(Small with { Threads = threads }));

    [Fact]
    public void Make_AnotherSeedNoiseOrOverlap_MakesOtherRegisters()
    {
        RegisterOptions[] others = [Small, Small with { Seed = 8 }, Small with { Noise = NoiseLevel.Harsh }, Small with { OverlapPerMille = 250 }];

        Assert.Equal(others.Length, others.Select(options => Hashes(options)["register_a.csv"]).Distinct().Count());
    }

    [Fact]
    public void Make_Always_NamesEveryFileWithItsHash()
    {
        using var folder = new TestFolder();

        var manifest = Made(Small, folder);

        var files = Directory.EnumerateFiles(folder.Path).Select(path => (Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))));
        Assert.Equal(
            manifest.Files.Select(file => (file.Name, file.Sha256)).Order(),
            files.Where(file => file.Item1 != "manifest.json").Order());
        using var written = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "manifest.json")));
        Assert.Equal(7UL, written.RootElement.GetProperty("seed").GetUInt64());
        Assert.Equal(manifest.Files.Count, written.RootElement.GetProperty("files").GetArrayLength());
        Assert.Equal(["registers"], folder.Neighbours);
    }

    [Fact]
    public void Make_Always_CountsEverybody()
    {
        using var folder = new TestFolder();
        var counts = new List<long>();

        RegisterMaker.Make(Small, folder.Path, counts.Add, TestContext.Current.CancellationToken);

        Assert.Equal(Small.Persons, counts[^1]);
        Assert.Equal(counts.Order(), counts);
    }

    [Fact]
    public void Make_AFolderInUse_IsRefusedAndLeftAsItWas()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(Path.Combine(folder.Path, "mine.txt"), "mine");

        Assert.Throws<IOException>(() => Made(Small, folder));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Path, "mine.txt")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.Equal(["registers"], folder.Neighbours);
    }

    [Fact]
    public void Make_StoppedHalfWay_LeavesNothing()
    {
        using var folder = new TestFolder();
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => RegisterMaker.Make(Small, folder.Path, _ => stop.Cancel(), stop.Token));

        Assert.Empty(folder.Neighbours);
    }

    [Theory]
    [InlineData(0, 400)]
    [InlineData(RegisterOptions.MostPersons + 1, 400)]
    [InlineData(100, 49)]
    [InlineData(100, 951)]
    public void Make_OutsideTheBounds_IsRefused(long persons, int overlap)
    {
        using var folder = new TestFolder();

        Assert.Throws<ArgumentOutOfRangeException>(() => Made(new() { Persons = persons, Seed = 1, OverlapPerMille = overlap }, folder));

        Assert.Empty(folder.Neighbours);
    }

    [Fact]
    public void Make_OnePerson_IsEnough() => Assert.Single(MadeRegisters.Make(new() { Persons = 1, Seed = 3 }).Rows.Select(row => row.Person).Distinct());

    [Fact]
    public void Make_Utf8_SaysTheSameAsGb18030()
    {
        var utf8 = MadeRegisters.Make(Small with { EncodingOfA = RegisterEncoding.Utf8 });
        var gb = MadeRegisters.Make(Small);

        Assert.Equal(gb.Rows.SelectMany(row => row.Cells.Values), utf8.Rows.SelectMany(row => row.Cells.Values));
    }

    private static RegisterManifest Made(RegisterOptions options, TestFolder folder) =>
        RegisterMaker.Make(options, folder.Path, cancellation: TestContext.Current.CancellationToken);

    private static Dictionary<string, string> Hashes(RegisterOptions options)
    {
        using var folder = new TestFolder();
        return Made(options, folder).Files.ToDictionary(file => file.Name, file => file.Sha256);
    }
}
