using CsCheck;

namespace Laihua.Credentials.Tests;

/// <summary>Q1: a card of the past, changed in every way, is never genuine. The card and the list are files, so that a failing case can be repeated.</summary>
public sealed class MutationTests
{
    private static readonly string Card = System.Text.Encoding.ASCII.GetString(Sample.File("golden/card.txt")).Trim();
    private static readonly Verifier Golden = Open();
    private static readonly int Digits = Card.IndexOf('#', StringComparison.Ordinal) + 1;

    [Fact]
    public void Verify_CardOfThePast_IsStillGenuine()
    {
        var verdict = Golden.Verify(Card, Sample.At);

        Assert.Equal(new(VerdictKind.Genuine, VerdictReasons.Genuine, Sample.Card), verdict);
    }

    [Fact]
    public void Verify_EverySingleBitChanged_IsNotGenuine()
    {
        Assert.True(DecimalDigits.TryDecode(Card.AsSpan(Digits), out var signed));

        for (var bit = 0; bit < signed.Length * 8; bit++)
        {
            var changed = signed.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertNotGenuine(Card[..Digits] + DecimalDigits.Encode(changed));
        }
    }

    [Fact]
    public void Verify_EverySingleDigitChanged_IsNotGenuine()
    {
        for (var at = Digits; at < Card.Length; at++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit != Card[at])
                {
                    AssertNotGenuine(Card[..at] + digit + Card[(at + 1)..]);
                }
            }
        }
    }

    [Fact]
    public void Verify_EveryCharacterOfTheTokenChanged_IsNotGenuine()
    {
        for (var at = Digits - 1 - ArtefactToken.TextLength; at < Digits - 1; at++)
        {
            AssertNotGenuine(Card[..at] + (Card[at] == 'A' ? 'Q' : 'A') + Card[(at + 1)..]);
        }
    }

    [Fact]
    public void Verify_EveryTruncation_IsNotGenuine()
    {
        for (var length = 0; length < Card.Length; length++)
        {
            Assert.NotEqual(VerdictKind.Genuine, Golden.Verify(Card[..length], Sample.At).Kind);
        }
    }

    [Fact]
    public void Verify_AMillionMutations_NoneIsGenuine()
    {
        Assert.True(DecimalDigits.TryDecode(Card.AsSpan(Digits), out var signed));
        var edits = Gen.Select(Gen.Int[0, 4], Gen.Int[0, signed.Length - 1], Gen.Byte[1, 255], Gen.Byte.Array[1, 40]);

        edits.Sample(
            edit =>
            {
                var changed = Mutate(signed, edit.Item1, edit.Item2, edit.Item3, edit.Item4);
                var text = Card[..Digits] + DecimalDigits.Encode(changed);
                return changed.SequenceEqual(signed) || IsRefused(Golden.Verify(text, Sample.At));
            },
            iter: 1_000_000, seed: "0N0XIzNsQ0O2");
    }

    [Fact]
    public void Verify_AnyText_GivesAnAnswer() =>
        Gen.String[0, 400].Sample(
            tail => Golden.Verify(Card[..Digits] + tail, Sample.At).Kind != VerdictKind.Genuine && Golden.Verify(tail, Sample.At).Reason.Code == "address",
            iter: 10_000, seed: "0N0XIzNsQ0O2");

    /// <summary>One byte changed, a run put in, a run cut out, bytes appended, a run written over.</summary>
    private static byte[] Mutate(byte[] signed, int kind, int at, byte change, byte[] run)
    {
        var end = Math.Min(signed.Length, at + run.Length);
        return kind switch
        {
            0 => [.. signed[..at], (byte)(signed[at] ^ change), .. signed[(at + 1)..]],
            1 => [.. signed[..at], .. run, .. signed[at..]],
            2 => [.. signed[..at], .. signed[end..], .. at == 0 && end == signed.Length ? new byte[1] : []],
            3 => [.. signed, .. run],
            _ => [.. signed[..at], .. run[..(end - at)], .. signed[end..]],
        };
    }

    private static void AssertNotGenuine(string text) => Assert.True(IsRefused(Golden.Verify(text, Sample.At)), text);

    /// <summary>A changed key number names a key that the list does not have; nothing is shown then.</summary>
    private static bool IsRefused(Verdict verdict) =>
        verdict is { Kind: VerdictKind.NotGenuine, Claims: null } or { Kind: VerdictKind.Amber, Reason.Code: "key-unknown", Claims: null };

    private static Verifier Open() => TrustList.TryDecode(Sample.File("golden/trust.cbor"), out var list, out _)
        ? new(list)
        : throw new InvalidDataException("golden/trust.cbor");
}
