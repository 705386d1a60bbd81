using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Laihua.Credentials;
using Microsoft.Extensions.Configuration;
using Net.Pkcs11Interop.Common;
using Net.Pkcs11Interop.HighLevelAPI;

namespace Laihua.App.Outside;

/// <summary>Private halves on a token (PKCS #11): made there, and never out of it. ES256 alone.</summary>
/// <remarks>
/// <para>Configuration <c>Keys:Pkcs11:Module</c> (the path of the library), <c>Keys:Pkcs11:Token</c> (the label of the token) and
/// <c>Keys:Pkcs11:PinFile</c> or <c>Keys:Pkcs11:Pin</c>. Without a module there is no token.</para>
/// <para>A key lies under its number: as CKA_ID its four bytes, as CKA_LABEL its eight digits.</para>
/// </remarks>
public sealed class TokenKeys(IConfiguration configuration) : IPrivateKeys, IDisposable
{
    /// <summary>The object identifier of P-256 in DER.</summary>
    private static readonly byte[] P256 = [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];

    /// <summary>One for all: the wrapper finds out its platform at the first, and two first ones side by side fail.</summary>
    private static readonly Pkcs11InteropFactories Factories = new();

    static TokenKeys() => NativeLibrary.SetDllImportResolver(
        typeof(Pkcs11InteropFactories).Assembly,
        // The wrapper asks for libdl, whose name without a version comes with development packages alone.
        static (name, _, _) => name == "libdl" && NativeLibrary.TryLoad("libdl.so.2", out var loader) ? loader : 0);

    private readonly Lock opening = new();
    private IPkcs11Library? library;
    private ISession? login;

    /// <summary>Whether a token is named.</summary>
    public bool IsConfigured => configuration["Keys:Pkcs11:Module"] is { Length: > 0 };

    /// <inheritdoc/>
    public SigningKey? Open(KeyId id)
    {
        if (!IsConfigured)
        {
            return null;
        }

        var session = Session();
        if (Find(session, id, CKO.CKO_PRIVATE_KEY) is { } key && Find(session, id, CKO.CKO_PUBLIC_KEY) is { } half)
        {
            return new TokenKey(id, PointOf(session, half), session, key);
        }

        session.Dispose();
        return null;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Another algorithm than ES256.</exception>
    public SigningKey Create(KeyId id, int algorithm)
    {
        if (algorithm != SignatureAlgorithm.Es256)
        {
            throw new NotSupportedException("Keys on the token are for ES256.");
        }

        if (Open(id) is { } there)
        {
            return there;
        }

        var session = Session();
        using var mechanism = Factories.MechanismFactory.Create(CKM.CKM_EC_KEY_PAIR_GEN);
        session.GenerateKeyPair(mechanism, Half(id, CKO.CKO_PUBLIC_KEY), Half(id, CKO.CKO_PRIVATE_KEY), out var half, out var key);
        return new TokenKey(id, PointOf(session, half), session, key);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        login?.Dispose();
        library?.Dispose();
    }

    // Whoever is signed in once is signed in for every session of the process; each key has a session of its own, which one thread uses at a time.
    private ISession Session()
    {
        lock (opening)
        {
            library ??= Factories.Pkcs11LibraryFactory.LoadPkcs11Library(Factories, configuration["Keys:Pkcs11:Module"], AppType.MultiThreaded);
            var label = configuration["Keys:Pkcs11:Token"] ?? "";
            var slot = library.GetSlotList(SlotsType.WithTokenPresent).FirstOrDefault(s => s.GetTokenInfo().Label.TrimEnd() == label)
                ?? throw new CryptographicException($"There is no token of the label '{label}'.");
            if (login is null)
            {
                var first = slot.OpenSession(SessionType.ReadWrite);
                first.Login(CKU.CKU_USER, Pin());
                login = first;
            }

            return slot.OpenSession(SessionType.ReadWrite);
        }
    }

    private string Pin() => configuration["Keys:Pkcs11:PinFile"] is { Length: > 0 } file ? File.ReadAllText(file).Trim() : configuration["Keys:Pkcs11:Pin"] ?? "";

    private IObjectHandle? Find(ISession session, KeyId id, CKO kind) => session.FindAllObjects(
        [Attribute(CKA.CKA_CLASS, kind), Factories.ObjectAttributeFactory.Create(CKA.CKA_ID, id.ToBytes())]).FirstOrDefault();

    private static byte[] PointOf(ISession session, IObjectHandle half)
    {
        // An OCTET STRING in DER around the point.
        var point = session.GetAttributeValue(half, [CKA.CKA_EC_POINT])[0].GetValueAsByteArray();
        return System.Formats.Asn1.AsnDecoder.ReadOctetString(point, System.Formats.Asn1.AsnEncodingRules.DER, out _);
    }

    private List<IObjectAttribute> Half(KeyId id, CKO kind)
    {
        List<IObjectAttribute> attributes =
        [
            Attribute(CKA.CKA_CLASS, kind),
            Factories.ObjectAttributeFactory.Create(CKA.CKA_KEY_TYPE, CKK.CKK_EC),
            Factories.ObjectAttributeFactory.Create(CKA.CKA_TOKEN, true),
            Factories.ObjectAttributeFactory.Create(CKA.CKA_ID, id.ToBytes()),
            Factories.ObjectAttributeFactory.Create(CKA.CKA_LABEL, Encoding.ASCII.GetBytes(id.ToString())),
        ];
        attributes.AddRange(kind == CKO.CKO_PUBLIC_KEY
            ? [Factories.ObjectAttributeFactory.Create(CKA.CKA_EC_PARAMS, P256), Factories.ObjectAttributeFactory.Create(CKA.CKA_VERIFY, true)]
            :
            [
                Factories.ObjectAttributeFactory.Create(CKA.CKA_PRIVATE, true),
                Factories.ObjectAttributeFactory.Create(CKA.CKA_SENSITIVE, true),
                Factories.ObjectAttributeFactory.Create(CKA.CKA_EXTRACTABLE, false),
                Factories.ObjectAttributeFactory.Create(CKA.CKA_SIGN, true),
            ]);
        return attributes;
    }

    private IObjectAttribute Attribute(CKA type, CKO kind) => Factories.ObjectAttributeFactory.Create(type, kind);

    private sealed class TokenKey(KeyId id, byte[] point, ISession session, IObjectHandle key) : SigningKey(id, SignatureAlgorithm.Es256, point)
    {
        private readonly Lock signing = new();

        // The token gets the hash: r ‖ s is what CKM_ECDSA gives back.
        public override byte[] Sign(ReadOnlySpan<byte> data)
        {
            var hash = SHA256.HashData(data);
            lock (signing)
            {
                using var mechanism = session.Factories.MechanismFactory.Create(CKM.CKM_ECDSA);
                return session.Sign(mechanism, key, hash);
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                session.Dispose();
            }
        }
    }
}
