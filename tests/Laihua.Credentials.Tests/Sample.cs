using System.Buffers.Text;
using System.Security.Cryptography;

namespace Laihua.Credentials.Tests;

/// <summary>One of each, fixed: tests say only what they are about.</summary>
internal static class Sample
{
    public const string BaseUrl = "https://v.example";
    public static readonly KeyId ShanghaiId = new(0x31000001);
    public static readonly KeyId BeijingId = new(0x11000001);
    public static readonly KeyId StatusId = new(0xa1000001);
    public static readonly KeyId DynamicId = new(0x99000001);

    // The public test key of the COSE working group, and two more private numbers of no value.
    public static readonly SoftwareKey Shanghai = Key(ShanghaiId, Base64Url.DecodeFromChars("V8kgd2ZBRuh2dgyVINBUqpPDr7BOMGcF22CQMIUHtNM"));
    public static readonly SoftwareKey Beijing = Key(BeijingId, Secret(1));
    public static readonly SoftwareKey Status = Key(StatusId, Secret(151));
    public static readonly SoftwareKey Dynamic = Key(DynamicId, Secret(51));

    public static readonly DateTimeOffset At = new(2026, 6, 1, 4, 0, 0, TimeSpan.Zero);
    public static readonly ArtefactToken Token = ArtefactToken.From(Convert.FromHexString("000102030405060708090a0b0c0d0e0f"));
    public static readonly ArtefactToken OtherToken = ArtefactToken.From(Convert.FromHexString("ff0102030405060708090a0b0c0d0e0f"));

    public static readonly PermitClaims Card = new()
    {
        Type = ArtefactType.Card,
        Issuer = Issuer.Of("310000", 1),
        IssuedOn = new(2026, 3, 2),
        ValidFrom = new(2026, 3, 5),
        ValidTo = new(2028, 3, 4),
        PermitNumber = "990012345678901234",
        Name = "SMITH<<JOHN EDWARD",
        Nationality = "GBR",
        Sex = ClaimedSex.Male,
        BirthYear = 1985,
        Category = ClaimedCategory.A,
        EmployerHash = EmployerHash.Of(Token, "91310000MA1FL1XX0X"),
        PortraitHash = PortraitHash.Of("portrait"u8),
        Status = new StatusEntry(2, 765_432),
        Edition = 1,
    };

    public static readonly PermitClaims Letter = Card with
    {
        Type = ArtefactType.Letter,
        EmployerHash = null,
        Employer = "上海来华科技有限公司",
        Position = "首席工程师 Chief engineer",
        DocumentHash = DocumentHash.Of("letter"u8),
    };

    public static readonly PermitClaims StatusLetter = Letter with { Type = ArtefactType.StatusLetter };

    public static readonly PermitClaims Code = Card with
    {
        Type = ArtefactType.Dynamic,
        IssuedOn = new(2026, 6, 1),
        CodeFrom = At,
        PermitNumber = "1234",
        Name = "SM***<<JO** E*****",
        Sex = ClaimedSex.Unspecified,
        EmployerHash = null,
        Edition = null,
        Nonce = 0x0123456789abcdef,
    };

    public static readonly TrustList Trust = new()
    {
        Version = 7,
        Issued = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero),
        Expires = new(2026, 7, 30, 0, 0, 0, TimeSpan.Zero),
        BaseUrls = ["http://127.0.0.1:5080", BaseUrl],
        Keys =
        [
            Trusted(Beijing, "11", ArtefactType.Card),
            Trusted(Shanghai, "31", ArtefactType.Card, ArtefactType.Letter, ArtefactType.StatusLetter),
            Trusted(Dynamic, "31", ArtefactType.Dynamic),
            TrustedKey.OfStatusLists(Status, new(2026, 1, 1), new(2027, 1, 31), new(2027, 2, 28)),
        ],
    };

    // Three holders, one of whom signs with SM2.
    public static readonly SoftwareKey[] Roots = [Key(new(0xf1), Secret(101)), SoftwareKey.Create(new(0xf2), SignatureAlgorithm.Sm2Sm3), Key(new(0xf3), Secret(103))];
    public static readonly RootSet RootSet = new() { Version = 1, Keys = [.. Roots.Select(RootKey.Of)] };

    public static TrustedKey ShanghaiKey => Trust.Keys[1];

    public static string Text(PermitClaims claims, SigningKey? key = null, ArtefactToken? token = null) =>
        QrIssuer.Issue(claims, token ?? Token, key ?? Shanghai, BaseUrl).Text;

    /// <summary>Signs any bytes, also such as no issuer would sign.</summary>
    public static string SignRaw(byte[] payload, SigningKey? key = null) =>
        QrText.Build(BaseUrl, Token, DecimalDigits.Encode(CoseSign1.Sign(payload, Token, key ?? Shanghai)));

    public static TrustList With(TrustedKey shanghai) => Trust with { Keys = [Trust.Keys[0], shanghai, .. Trust.Keys.Skip(2)] };

    public static byte[] File(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException(name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static TrustedKey Trusted(SigningKey key, string prefix, params ArtefactType[] types) =>
        TrustedKey.Of(key, [prefix], types, new(2026, 1, 1), new(2027, 1, 31), new(2032, 3, 1));

    private static byte[] Secret(int from) => [.. Enumerable.Range(from, 32).Select(i => (byte)i)];

    private static SoftwareKey Key(KeyId id, byte[] secret)
    {
        using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = secret });
        return SoftwareKey.FromPkcs8(id, key.ExportPkcs8PrivateKey());
    }
}
