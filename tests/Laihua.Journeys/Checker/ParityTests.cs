using Laihua.Credentials;
using Laihua.Credentials.Tests;
using Laihua.Journeys.Stage;

namespace Laihua.Journeys.Checker;

/// <summary>The checker in the browser says what the library says, with the same reason, of every code.</summary>
public sealed class ParityTests(Chromium chromium, NewOffice office) : IClassFixture<NewOffice>
{
    private const int Mutations = 6000;
    private const int Seed = 20261125;

    [Fact]
    public async Task Codes_OfEveryKind_GetTheExpectedAnswerFromBoth()
    {
        CodeCase[] codes = [.. NamedCodes.All.Select(c => c.Code)];
        await using var visitor = await chromium.VisitAsync(office.Site);

        var checker = await visitor.AnswersOfTheCheckerAsync(codes);

        string[] expected = [.. NamedCodes.All.Select(c => $"{c.Code.Name}: {c.Expected}")];
        Assert.Equal(expected, codes.Zip(Parity.AnswersOfTheLibrary(codes), (code, answer) => $"{code.Name}: {answer}"));
        Assert.Equal(expected, codes.Zip(checker, (code, answer) => $"{code.Name}: {answer}"));
    }

    [Fact]
    public void NamedCodes_HoldEveryReasonThatAnOfflineCheckCanGive()
    {
        // The rest needs a memory of codes, or a failure that nobody foresees.
        string[] others = [VerdictReasons.CodeSeen.Code, VerdictReasons.Unreadable.Code];
        var reasons = typeof(VerdictReasons).GetFields().Select(field => Assert.IsType<VerdictReason>(field.GetValue(null)).Code).Except(others);

        Assert.Equal(reasons.Order(), NamedCodes.All.Select(c => c.Expected.Split(' ')[0].Split('/')[1]).Distinct().Order());
    }

    [Fact]
    public async Task MutatedCodes_AreNeverGenuineAndGetTheSameAnswerFromBoth()
    {
        var carried = new Carried(SignedTrustList.Sign(Sample.Trust, Sample.Roots[0], Sample.Roots[1]).Encode());
        CodeCase[] codes = [.. Mutated().Select(text => new CodeCase("", text, Sample.At, carried))];
        await using var visitor = await chromium.VisitAsync(office.Site);

        var checker = await visitor.AnswersOfTheCheckerAsync(codes);

        Assert.Equal(Mutations, codes.Length);
        Assert.DoesNotContain(checker, answer => answer.StartsWith("genuine", StringComparison.Ordinal) || answer.Contains("unreadable", StringComparison.Ordinal));
        Assert.Equal(Parity.AnswersOfTheLibrary(codes).Zip(codes, (answer, code) => $"{answer} {code.Text}"), checker.Zip(codes, (answer, code) => $"{answer} {code.Text}"));
    }

    /// <summary>Bits turned, bytes put in, cut out and appended, digits changed, texts cut, signatures over changed payloads.</summary>
    private static IEnumerable<string> Mutated()
    {
        var random = new Random(Seed);
        var card = Sample.Text(Sample.Card);
        var digits = card.IndexOf('#', StringComparison.Ordinal) + 1;
        Assert.True(DecimalDigits.TryDecode(card.AsSpan(digits), out var signed));
        var payload = ClaimsCbor.Write(Sample.Card);
        for (var i = 0; i < Mutations; i++)
        {
            yield return (i % 4) switch
            {
                0 => card[..digits] + DecimalDigits.Encode(Changed(signed, random)),
                1 => Changed(card, random),
                2 => card[..random.Next(card.Length)],
                _ => Sample.SignRaw(ChangedHead(payload, random)),
            };
        }
    }

    private static byte[] Changed(byte[] bytes, Random random)
    {
        var (at, run) = (random.Next(bytes.Length), new byte[random.Next(1, 20)]);
        random.NextBytes(run);
        return random.Next(4) switch
        {
            0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. run, .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + run.Length)..], 0],
            _ => [.. bytes, .. run],
        };
    }

    private static string Changed(string text, Random random)
    {
        var at = random.Next(text.Length);
        return text[..at] + (char)(text[at] ^ (1 << random.Next(4))) + text[(at + 1)..];
    }

    /// <summary>A good signature over a payload of another form: type, length or key of some claim changed so that it is not one of ours.</summary>
    private static byte[] ChangedHead(byte[] payload, Random random)
    {
        while (true)
        {
            var changed = Changed(payload, random);
            if (!ClaimsCbor.TryRead(changed, out _))
            {
                return changed;
            }
        }
    }
}
