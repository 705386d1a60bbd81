namespace Laihua.Rules.Tests.Documents;

/// <summary>A committed document that is generated: compared by the tests, written anew with <c>LAIHUA_APPROVE=1</c>.</summary>
internal static class ApprovedDocument
{
    public static void Verify(string path, string generated)
    {
        if (Environment.GetEnvironmentVariable("LAIHUA_APPROVE") == "1")
        {
            File.WriteAllText(FileOf(path), generated);
        }

        Assert.True(IsCommitted(path, generated), $"{path} is not what the code says: run make approve and read the difference.");
    }

    public static bool IsCommitted(string path, string generated) => File.Exists(FileOf(path)) && File.ReadAllText(FileOf(path)) == generated;

    private static string FileOf(string path) => Path.Combine(Repository.Root, path);
}
