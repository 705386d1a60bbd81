using System.Security.Cryptography;
using Laihua.Credentials;

namespace Laihua.Bench;

/// <summary>Cards of one office with a trust list and a status list, and the same signatures bare.</summary>
internal sealed class SomeCodes : IDisposable
{
    private const string BaseUrl = "https://v.example";
    private readonly SoftwareKey issuer;
    private readonly SoftwareKey status = SoftwareKey.Create(new(0xa1000001));

    internal SomeCodes(int algorithm, int count, DateTimeOffset at)
    {
        issuer = SoftwareKey.Create(new(0x31000001), algorithm);
        var trust = new TrustList
        {
            Version = 1,
            Issued = at.AddDays(-1),
            Expires = at.AddDays(80),
            BaseUrls = [BaseUrl],
            Keys =
            [
                TrustedKey.Of(issuer, ["31"], [ArtefactType.Card], new(2026, 1, 1), new(2027, 1, 31), new(2032, 3, 1)),
                TrustedKey.OfStatusLists(status, new(2026, 1, 1), new(2027, 1, 31), new(2027, 2, 28)),
            ],
        };
        var lists = new StatusLists(trust);
        if (lists.Offer(StatusList.Issue(new(), BaseUrl, 0, at, status)).Count > 0)
        {
            throw new InvalidOperationException("A good list was refused.");
        }

        Verifier = new(trust) { StatusOf = lists.Find };
        var random = new Random(1);
        for (var i = 0; i < count; i++)
        {
            Add(random.Next(1 << 20), i);
        }
    }

    internal Verifier Verifier { get; }

    internal List<string> Texts { get; } = [];

    internal List<byte[]> Signed { get; } = [];

    internal List<byte[]> Signatures { get; } = [];

    public void Dispose()
    {
        issuer.Dispose();
        status.Dispose();
    }

    internal BareSignature BareCheck() => new(issuer);

    private void Add(int index, int number)
    {
        var token = ArtefactToken.New();
        var claims = new PermitClaims
        {
            Type = ArtefactType.Card,
            Issuer = Issuer.Of("310000", 1),
            IssuedOn = new(2026, 3, 2),
            ValidFrom = new(2026, 3, 5),
            ValidTo = new(2028, 3, 4),
            PermitNumber = $"9900123456789{number:D5}",
            Name = "SMITH<<JOHN EDWARD",
            Nationality = "GBR",
            Sex = ClaimedSex.Male,
            BirthYear = 1985,
            Category = ClaimedCategory.A,
            EmployerHash = EmployerHash.Of(token, "91310000MA1FL1XX0X"),
            PortraitHash = PortraitHash.Of([1, 2, 3]),
            Status = new StatusEntry(0, index),
            Edition = 1,
        };
        var signed = CoseSign1.Sign(ClaimsCbor.Write(claims), token, issuer);
        if (!CoseSign1.TryRead(signed, out var message))
        {
            throw new InvalidOperationException("A good message was refused.");
        }

        Texts.Add(QrText.Build(BaseUrl, token, DecimalDigits.Encode(signed)));
        Signed.Add(SigStructure.Build(message.ProtectedHeader.Span, SigStructure.ExternalData(token), message.Payload.Span));
        Signatures.Add(message.Signature.ToArray());
    }
}

/// <summary>The check of a signature and nothing more: for ECDSA by the base library itself.</summary>
internal sealed class BareSignature : IDisposable
{
    private readonly ECDsa? theirs;
    private readonly VerificationKey? ours;

    internal BareSignature(SigningKey key)
    {
        if (key.Algorithm == SignatureAlgorithm.Sm2Sm3)
        {
            ours = VerificationKey.TryImport(key.Algorithm, key.PublicKey, out var imported) ? imported : throw new InvalidOperationException("No key.");
            return;
        }

        theirs = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = key.PublicKey[1..33], Y = key.PublicKey[33..] } });
    }

    public void Dispose() => theirs?.Dispose();

    internal bool Holds(byte[] data, byte[] signature) =>
        theirs?.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation) ?? ours?.Verifies(data, signature) ?? false;
}
