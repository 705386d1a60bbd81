namespace Laihua.Credentials.Tests;

/// <summary>The sample of the README, as it is compiled: the lines between the two marks stand there letter by letter.</summary>
internal static class SampleOfTheReadme
{
    public static string Check(string folder, string scanned, DateTimeOffset now)
    {
        // From here.
        if (!RootSet.TryDecode(File.ReadAllBytes(Path.Combine(folder, "roots.cbor")), out var roots, out var faults)
            || !SignedTrustList.TryOpen(File.ReadAllBytes(Path.Combine(folder, "trust.cbor")), roots, out var trust, out faults))
        {
            return "Nothing can be said: " + string.Join(", ", faults.Select(fault => fault.Message.En));
        }

        var lists = new StatusLists(trust);
        StatusFolder.Load(folder, lists); // gives back the files that are not believed
        var verifier = new Verifier(trust) { StatusOf = lists.Find }; // one for all threads

        var verdict = verifier.Verify(scanned, now);
        var answer = $"{verdict.Kind}: {verdict.Reason.Text.En}";
        if (verdict.Claims is { } claims)
        {
            answer += $" {claims.Name}, {claims.Nationality}, to {claims.ValidTo:yyyy-MM-dd}; status of {verdict.StatusAsOf:u}";
        }

        return answer;
        // To here.
    }
}
