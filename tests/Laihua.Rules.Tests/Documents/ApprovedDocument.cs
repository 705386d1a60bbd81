namespace Laihua.Rules.Tests.Documents;

/// <summary>A committed document that is generated: compared by the tests, written anew with <c>LAIHUA_APPROVE=1</c>.</summary>
internal static class ApprovedDocument
{
    public static void Verify(string path, string generated)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("LAIHUA_APPROVE") == "1")
        {
            File.WriteAllText(file, generated);
        }

        Assert.True(File.Exists(file), $"{path} is missing: run make approve.");
        Assert.Equal(generated, File.ReadAllText(file));
    }
}
