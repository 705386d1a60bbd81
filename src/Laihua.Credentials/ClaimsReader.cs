using System.Buffers.Binary;
using System.Formats.Cbor;
using System.Globalization;

namespace Laihua.Credentials;

/// <summary>Reads the map of the payload key by key. Claims of another type are dropped here and found missing when it is written again.</summary>
internal sealed class ClaimsReader
{
    private readonly ulong?[] numbers = new ulong?[ClaimsCbor.KeyNonce + 1];
    private readonly object?[] values = new object?[ClaimsCbor.KeyNonce + 1];

    private ClaimsReader()
    {
    }

    public static PermitClaims Read(ReadOnlyMemory<byte> payload)
    {
        // Whoever reads writes it again and compares, so the reader need not watch the order of keys and the length of numbers as well.
        var cbor = new CborReader(payload, CborConformanceMode.Lax);
        var reader = new ClaimsReader();
        var count = cbor.ReadStartMap() ?? throw new CborContentException("Indefinite length.");
        for (var i = 0; i < count; i++)
        {
            reader.ReadClaim(cbor, cbor.ReadInt32());
        }

        cbor.ReadEndMap();
        return reader.ToClaims();
    }

    private void ReadClaim(CborReader cbor, int key)
    {
        switch (key)
        {
            case ClaimsCbor.KeyName or ClaimsCbor.KeyNationality or ClaimsCbor.KeyEmployer or ClaimsCbor.KeyPosition:
                values[key] = cbor.ReadTextString();
                break;
            case ClaimsCbor.KeyEmployerHash or ClaimsCbor.KeyPortrait or ClaimsCbor.KeyDocument or ClaimsCbor.KeyNonce:
                values[key] = cbor.ReadByteString();
                break;
            case >= ClaimsCbor.KeyVersion and < ClaimsCbor.KeyNonce:
                numbers[key] = cbor.ReadUInt64();
                break;
            default:
                throw new CborContentException("Unknown claim.");
        }
    }

    private PermitClaims ToClaims()
    {
        var dynamic = Number(ClaimsCbor.KeyType) == (int)ArtefactType.Dynamic;
        var codeFrom = dynamic ? DateTimeOffset.FromUnixTimeSeconds(checked((long)Number(ClaimsCbor.KeyIssued))) : default(DateTimeOffset?);
        var sexYear = Number(ClaimsCbor.KeySexYear);
        return new()
        {
            Type = (ArtefactType)checked((int)Number(ClaimsCbor.KeyType)),
            Issuer = new(checked((uint)Number(ClaimsCbor.KeyIssuer))),
            IssuedOn = codeFrom is { } from ? ChinaDay.On(from) : ChinaDay.From(Number(ClaimsCbor.KeyIssued)),
            CodeFrom = codeFrom,
            ValidFrom = ChinaDay.From(Number(dynamic ? ClaimsCbor.KeyPermitFrom : ClaimsCbor.KeyFrom)),
            ValidTo = ChinaDay.From(Number(dynamic ? ClaimsCbor.KeyPermitTo : ClaimsCbor.KeyTo)),
            PermitNumber = Digits(Number(ClaimsCbor.KeyNumber), dynamic ? 4 : 18),
            SeparatePermitNumber = numbers[ClaimsCbor.KeySeparateNumber] is { } own ? Digits(own, 18) : null,
            Name = Text(ClaimsCbor.KeyName),
            NameTruncated = numbers[ClaimsCbor.KeyTruncated] is not null,
            Nationality = Text(ClaimsCbor.KeyNationality),
            Sex = (ClaimedSex)checked((int)(sexYear / 10_000)),
            BirthYear = sexYear % 10_000 is var year and not 0 ? (int)year : null,
            Category = (ClaimedCategory)checked((int)Number(ClaimsCbor.KeyCategory)),
            EmployerHash = Hash(ClaimsCbor.KeyEmployerHash),
            Employer = values[ClaimsCbor.KeyEmployer] as string,
            Position = values[ClaimsCbor.KeyPosition] as string,
            PortraitHash = Hash(ClaimsCbor.KeyPortrait) ?? throw new CborContentException("Claim missing."),
            Status = numbers[ClaimsCbor.KeyStatus] is { } status ? StatusEntry.From(status) : null,
            Edition = numbers[ClaimsCbor.KeyEdition] is { } edition ? checked((int)edition) : null,
            DocumentHash = Hash(ClaimsCbor.KeyDocument),
            Nonce = values[ClaimsCbor.KeyNonce] is byte[] nonce ? BinaryPrimitives.ReadUInt64BigEndian(nonce) : null,
        };
    }

    private ulong Number(int key) => numbers[key] ?? throw new CborContentException("Claim missing.");

    private string Text(int key) => values[key] as string ?? throw new CborContentException("Claim missing.");

    private Hash128? Hash(int key) => values[key] is byte[] value ? Hash128.From(value) : null;

    private static string Digits(ulong number, int count) => number.ToString("D" + count.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
