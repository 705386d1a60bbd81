using Laihua.Credentials;
using Laihua.Credentials.Tests;

namespace Laihua.Journeys.Checker;

/// <summary>One code for each verdict and reason that the checker can give, each with the answer that is expected of it.</summary>
internal static class NamedCodes
{
    private static readonly DateTimeOffset At = Sample.At;
    private static readonly SoftwareKey ShanghaiOfSm2 = SoftwareKey.Create(Sample.ShanghaiId, SignatureAlgorithm.Sm2Sm3);
    private static readonly SoftwareKey StatusOfSm2 = SoftwareKey.Create(Sample.StatusId, SignatureAlgorithm.Sm2Sm3);
    private static readonly SoftwareKey Stranger = SoftwareKey.Create(Sample.ShanghaiId);
    private static readonly byte[][] NoStatus = [];

    private static readonly Carried Plain = new(Signed(Sample.Trust));
    private static readonly string Card = Sample.Text(Sample.Card);

    /// <summary>The codes by the answer that is expected.</summary>
    public static IReadOnlyList<(CodeCase Code, string Expected)> All { get; } =
    [
        .. Signatures(), .. Addresses(), .. Types(), .. Keys(), .. Times(), .. Statuses(), .. Lists(), .. Forms(),
    ];

    private static IEnumerable<(CodeCase, string)> Signatures()
    {
        yield return Case("a card", Card, "genuine/genuine 990012345678901234");
        yield return Case("a card of another", Sample.Text(Sample.Card, Stranger), "not-genuine/signature");
        yield return Case("data of one on the token of another", Card.Replace(Sample.Token.ToString(), Sample.OtherToken.ToString(), StringComparison.Ordinal), "not-genuine/signature");
        yield return Case("a digit too many", Card + "1", "not-genuine/digits");
        yield return Case("letters", Card[..^4] + "abcd", "not-genuine/digits");
        yield return Case("digits without end", Card + new string('1', 3000), "not-genuine/digits");
        yield return Case("no message", $"{Sample.BaseUrl}/p/{Sample.Token}#{DecimalDigits.Encode([0x80])}", "not-genuine/form");
        yield return Case("ESP256 under a key for ES256", Message(SignatureAlgorithm.Esp256, Sample.ShanghaiId), "not-genuine/algorithm");
        yield return Case("HMAC", Message(5, Sample.ShanghaiId), "not-genuine/algorithm");
        yield return Case("a newer form", Sample.SignRaw(Convert.FromHexString("a10102")), "amber/version-unknown");
        yield return Case("SM2", Sample.Text(Sample.Card, ShanghaiOfSm2), "genuine/genuine 990012345678901234", Under(Sample.ShanghaiKey with { Algorithm = SignatureAlgorithm.Sm2Sm3, PublicKey = ShanghaiOfSm2.PublicKey }));
        yield return Case("SM2 on the token of another", Sample.Text(Sample.Card, ShanghaiOfSm2).Replace(Sample.Token.ToString(), Sample.OtherToken.ToString(), StringComparison.Ordinal), "not-genuine/signature", Under(Sample.ShanghaiKey with { Algorithm = SignatureAlgorithm.Sm2Sm3, PublicKey = ShanghaiOfSm2.PublicKey }));
        yield return Case("an algorithm of tomorrow", Message(-65601, Sample.ShanghaiId), "amber/algorithm-unknown", Under(Sample.ShanghaiKey with { Algorithm = -65601 }));
    }

    private static IEnumerable<(CodeCase, string)> Addresses()
    {
        yield return Case("a link alone", $"{Sample.BaseUrl}/p/{Sample.Token}", "amber/link-only");
        yield return Case("a link with an empty fragment", $"{Sample.BaseUrl}/p/{Sample.Token}#", "amber/link-only");
        foreach (var text in new[]
        {
            "", "hello", "https://v.example.evil.example" + Card[Sample.BaseUrl.Length..], "https://v.example@evil.example" + Card[Sample.BaseUrl.Length..],
            "http" + Card[5..], "HTTPS" + Card[5..], Card.Replace("/p/", "/P/", StringComparison.Ordinal), Card.Replace("/p/", "/p//", StringComparison.Ordinal),
            Card.Replace("#", "?x=1#", StringComparison.Ordinal), " " + Card, "https://v.exаmple" + Card[Sample.BaseUrl.Length..],
            $"{Sample.BaseUrl}/p/{Sample.Token.ToString()[..^1]}B#1",
        })
        {
            yield return Case("another address: " + text[..Math.Min(40, text.Length)], text, "not-genuine/address");
        }
    }

    private static IEnumerable<(CodeCase, string)> Types()
    {
        yield return Case("a Letter", Sample.Text(Sample.Letter), "genuine/genuine 990012345678901234");
        yield return Case("a status letter", Sample.Text(Sample.StatusLetter), "genuine/genuine 990012345678901234");
        yield return Case("a dynamic code", Sample.Text(Sample.Code, Sample.Dynamic), "genuine/genuine 1234");
        yield return Case("a dynamic code in its last second", Sample.Text(Sample.Code, Sample.Dynamic), "genuine/genuine 1234", at: At.AddSeconds(90));
        yield return Case("a dynamic code afterwards", Sample.Text(Sample.Code, Sample.Dynamic), "expired/code-expired 1234", at: At.AddSeconds(91));
        yield return Case("a dynamic code of the future", Sample.Text(Sample.Code, Sample.Dynamic), "amber/clock 1234", at: At.AddSeconds(-31));
        yield return Case("the longest period", Sample.Text(Sample.Card with { ValidFrom = new(2024, 2, 29), ValidTo = new(2029, 3, 1) }), "genuine/genuine 990012345678901234");
        yield return Case("a name cut short, no year, a separate number", Sample.Text(Sample.Card with { NameTruncated = true, BirthYear = null, Sex = ClaimedSex.Unspecified, SeparatePermitNumber = "000000000000000042", Nationality = "D<<" }), "genuine/genuine 990012345678901234");
        yield return Case("no place in the lists", Sample.Text(Sample.Card with { Status = null }), "genuine/genuine 990012345678901234", Plain with { Status = NoStatus });
    }

    private static IEnumerable<(CodeCase, string)> Keys()
    {
        yield return Case("Beijing's key for Shanghai", Sample.Text(Sample.Card, Sample.Beijing), "not-genuine/scope");
        yield return Case("the key of codes for a card", Sample.Text(Sample.Card, Sample.Dynamic), "not-genuine/scope");
        yield return Case("the key of lists for a card", Sample.Text(Sample.Card, Sample.Status), "not-genuine/scope");
        yield return Case("before the key's first day", Sample.Text(Sample.Card with { IssuedOn = new(2025, 12, 31) }), "not-genuine/scope");
        yield return Case("after its last", Sample.Text(Sample.Card with { IssuedOn = new(2027, 2, 1) }), "not-genuine/scope");
        yield return Case("a key that is not listed", Sample.Text(Sample.Card, SoftwareKey.Create(new(0x77))), "amber/key-unknown");
        yield return Case("a retired key", Card, "genuine/genuine 990012345678901234", Under(Sample.ShanghaiKey with { Standing = KeyStanding.Retired }));
        yield return Case("a key withdrawn later", Card, "amber/key-in-doubt 990012345678901234", Under(Withdrawn(new(2026, 3, 10, 0, 0, 0, TimeSpan.Zero))));
        yield return Case("a key withdrawn before", Card, "not-genuine/key-withdrawn", Under(Withdrawn(new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero))));
        yield return Case("a key past its time", Card, "amber/key-ended 990012345678901234", Under(Sample.ShanghaiKey with { SignUntil = new(2026, 4, 1), VerifyUntil = new(2026, 5, 31) }));
    }

    private static IEnumerable<(CodeCase, string)> Times()
    {
        yield return Case("before its issue", Card, "amber/clock 990012345678901234", at: new(2026, 3, 1, 15, 59, 59, TimeSpan.Zero));
        yield return Case("before its first day", Card, "amber/not-yet-valid 990012345678901234", at: new(2026, 3, 4, 15, 59, 59, TimeSpan.Zero));
        yield return Case("on its first day", Card, "genuine/genuine 990012345678901234", at: new(2026, 3, 4, 16, 0, 0, TimeSpan.Zero));
        yield return Case("after its last day", Sample.Text(Sample.Card with { ValidTo = new(2026, 5, 31) }), "amber/period-ended 990012345678901234");
        yield return Case("in the last second of the trust list", Card, "genuine/genuine 990012345678901234", at: Sample.Trust.Expires);
        yield return Case("after the trust list", Card, "amber/list-expired 990012345678901234", at: Sample.Trust.Expires.AddSeconds(1));
        yield return Case("forged, after the trust list", Sample.Text(Sample.Card, Stranger), "not-genuine/signature", at: Sample.Trust.Expires.AddSeconds(1));
    }

    private static IEnumerable<(CodeCase, string)> Statuses()
    {
        foreach (var (status, expected) in new[]
        {
            (ArtefactStatus.Valid, "genuine/genuine"), (ArtefactStatus.Cancelled, "cancelled/cancelled"), (ArtefactStatus.Suspended, "suspended/suspended"), (ArtefactStatus.Replaced, "replaced/replaced"),
        })
        {
            yield return Case($"a list that says {status}", Card, $"{expected} 990012345678901234", Plain with { Status = [List(status)] });
        }

        var longAgo = List(ArtefactStatus.Valid, At.AddHours(-73));
        var cancelledLongAgo = List(ArtefactStatus.Cancelled, At.AddHours(-73));
        yield return Case("no list", Card, "amber/status-old 990012345678901234", Plain with { Status = NoStatus });
        yield return Case("another list", Card, "amber/status-old 990012345678901234", Plain with { Status = [List(ArtefactStatus.Valid, number: 3)] });
        yield return Case("a list of 72 hours", Card, "genuine/genuine 990012345678901234", Plain with { Status = [List(ArtefactStatus.Valid, At.AddHours(-72))] });
        yield return Case("an older list", Card, "amber/status-old 990012345678901234", Plain with { Status = [longAgo] });
        yield return Case("cancelled long ago", Card, "cancelled/cancelled 990012345678901234", Plain with { Status = [cancelledLongAgo] });
        yield return Case("a list rolled back", Card, "cancelled/cancelled 990012345678901234", Plain with { Status = [List(ArtefactStatus.Cancelled), longAgo] });
        yield return Case("a short list", Card, "amber/status-old 990012345678901234", Plain with { Status = [StatusList.Issue(new(4), Sample.BaseUrl, 2, At.AddHours(-1), Sample.Status)] });
        yield return Case("a list of a stranger", Card, "amber/status-old 990012345678901234", Plain with { Status = [List(ArtefactStatus.Valid, key: SoftwareKey.Create(Sample.StatusId))] });
        yield return Case("a list by a key of cards", Card, "amber/status-old 990012345678901234", Plain with { Status = [List(ArtefactStatus.Valid, key: Sample.Shanghai)] });
        yield return Case("a list of another host", Card, "amber/status-old 990012345678901234", Plain with { Status = [StatusList.Issue(new(), "https://evil.example", 2, At.AddHours(-1), Sample.Status)] });
        yield return Case("a list cut off", Card, "amber/status-old 990012345678901234", Plain with { Status = [List(ArtefactStatus.Valid)[..^1]] });
        var sm2 = Sample.Trust with { Keys = [.. Sample.Trust.Keys.SkipLast(1), TrustedKey.OfStatusLists(StatusOfSm2, new(2026, 1, 1), new(2027, 1, 31), new(2027, 2, 28))] };
        yield return Case("a list signed with SM2", Card, "suspended/suspended 990012345678901234", new(Signed(sm2), [List(ArtefactStatus.Suspended, key: StatusOfSm2)]));
        var withdrawn = Sample.Trust with { Keys = [.. Sample.Trust.Keys.SkipLast(1), Sample.Trust.Keys[^1] with { Standing = KeyStanding.Revoked, Cutoff = At }] };
        yield return Case("a list by a withdrawn key", Card, "amber/status-old 990012345678901234", new(Signed(withdrawn), [List(ArtefactStatus.Valid)]));
    }

    private static IEnumerable<(CodeCase, string)> Lists()
    {
        var (file, roots) = (Sample.Trust.Encode(), Sample.Roots);
        yield return Case("signed by the first and the third root", Card, "genuine/genuine 990012345678901234", new(SignedTrustList.Sign(Sample.Trust, roots[0], roots[2]).Encode()));
        yield return Case("signed by all three", Card, "genuine/genuine 990012345678901234", new(SignedTrustList.Sign(Sample.Trust, roots).Encode()));
        yield return Case("signed by one", Card, "amber/list-refused", new(SignedTrustList.Sign(Sample.Trust, roots[0]).Encode()));
        yield return Case("signed by one and a stranger", Card, "amber/list-refused", new(SignedTrustList.Sign(Sample.Trust, roots[0], SoftwareKey.Create(new(0xf9))).Encode()));
        yield return Case("signed by two and somebody under the third's number", Card, "amber/list-refused", new(SignedTrustList.Sign(Sample.Trust, roots[0], roots[1], SoftwareKey.Create(new(0xf3))).Encode()));
        yield return Case("signatures of another list", Card, "amber/list-refused", new(new SignedTrustList(file, SignedTrustList.Sign(Sample.Trust with { Version = 6 }, roots).Signatures).Encode()));
        yield return Case("not signed", Card, "amber/list-refused", new(file));
        yield return Case("no list at all", Card, "amber/list-refused", new([]));
        yield return Case("a byte after the end", Card, "amber/list-refused", new([.. Plain.Trust, 0]));
    }

    private static IEnumerable<(CodeCase, string)> Forms()
    {
        var body = Convert.ToHexStringLower(ClaimsCbor.Write(Sample.Card)[1..]);
        var expected = new (string Payload, string Expected)[]
        {
            ("af" + body, "genuine/genuine 990012345678901234"), ("bf" + body + "ff", "not-genuine/form"), ("b80f" + body, "not-genuine/form"),
            ("b0" + body + "1201", "not-genuine/claims"), ("b0" + body + "0801", "not-genuine/claims"), ("b0" + body + "181801", "not-genuine/claims"),
            ("b0" + body + "616101", "not-genuine/claims"), ("b0" + body + "1501", "not-genuine/claims"), ("b0" + body + "1400", "not-genuine/claims"),
            ("af" + body + "00", "not-genuine/claims"), ("af011801" + body[4..], "not-genuine/form"), ("af01c101" + body[4..], "not-genuine/form"), ("ae" + body[..^4], "not-genuine/claims"),
        };
        return expected.Select(form => Case("signed: " + form.Payload[..10] + "…" + form.Payload[^6..], Sample.SignRaw(Convert.FromHexString(form.Payload)), form.Expected));
    }

    private static (CodeCase, string) Case(string name, string text, string expected, Carried? carried = null, DateTimeOffset? at = null) =>
        (new(name, text, at ?? At, carried ?? Plain), expected);

    private static byte[] Signed(TrustList list) => SignedTrustList.Sign(list, Sample.Roots[0], Sample.Roots[1]).Encode();

    private static Carried Under(TrustedKey shanghai) => new(Signed(Sample.With(shanghai)));

    private static TrustedKey Withdrawn(DateTimeOffset cutoff) => Sample.ShanghaiKey with { Standing = KeyStanding.Revoked, Cutoff = cutoff };

    private static byte[] List(ArtefactStatus status, DateTimeOffset? issued = null, int number = 2, SigningKey? key = null) =>
        StatusList.Issue(new() { [765_432] = status }, Sample.BaseUrl, number, issued ?? At.AddHours(-1), key ?? Sample.Status);

    /// <summary>A message whose header says what it likes; the signature is of no account.</summary>
    private static string Message(int algorithm, KeyId kid)
    {
        var cbor = new System.Formats.Cbor.CborWriter(System.Formats.Cbor.CborConformanceMode.Canonical);
        cbor.WriteStartArray(4);
        cbor.WriteByteString(Header(algorithm, kid));
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteByteString(ClaimsCbor.Write(Sample.Card));
        cbor.WriteByteString(new byte[CoseSign1.SignatureLength]);
        cbor.WriteEndArray();
        return QrText.Build(Sample.BaseUrl, Sample.Token, DecimalDigits.Encode(cbor.Encode()));
    }

    private static byte[] Header(int algorithm, KeyId kid)
    {
        var cbor = new System.Formats.Cbor.CborWriter(System.Formats.Cbor.CborConformanceMode.Canonical);
        cbor.WriteStartMap(2);
        cbor.WriteInt32(1);
        cbor.WriteInt32(algorithm);
        cbor.WriteInt32(4);
        cbor.WriteByteString(kid.ToBytes());
        cbor.WriteEndMap();
        return cbor.Encode();
    }
}
