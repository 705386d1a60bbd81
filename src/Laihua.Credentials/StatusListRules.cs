using System.Globalization;

namespace Laihua.Credentials;

/// <summary>When a status list is believed. The signature comes before its claims, and those before anything is unpacked.</summary>
internal static class StatusListRules
{
    public static readonly ClaimFault NotTheOne = new("QR-149", "sub", new("Another list than the one asked for", "不是所请求的状态列表"));
    public static readonly ClaimFault RolledBack = new("QR-148", "iat", new("Not newer than the list at hand", "不比现有状态列表更新"));
    private static readonly ClaimFault NotOfTheForm = new("QR-141", "", new("The file is no status list in canonical form", "该文件不是规范格式的状态列表"));
    private static readonly ClaimFault NotItsKey = new("QR-142", "kid", new("No key of the trust list that signs status lists", "信任列表中无此状态列表密钥"));
    private static readonly ClaimFault DoesNotFit = new("QR-143", "signature", new("The signature does not fit", "签名不符"));
    private static readonly ClaimFault NotOurAddress = new("QR-144", "sub", new("Not the address of a list of ours", "不是本机关状态列表的地址"));
    private static readonly ClaimFault WrongTimes = new("QR-145", "exp", new("Ends after its issue, by 72 hours at most, and is issued in the time of its key", "应晚于签发时间且不超过七十二小时，并在密钥有效期内签发"));
    private static readonly ClaimFault WrongClaims = new("QR-146", "status_list", new("Not the claims of a list with two bits for each document", "不是每证两位的状态列表"));
    private static readonly ClaimFault WrongPacking = new("QR-147", "lst", new("No zlib data of up to 256 KB", "不是256KB以内的zlib数据"));

    public static ClaimFault? Read(ReadOnlyMemory<byte> file, TrustList trust, out StatusList? list)
    {
        list = null;
        if (StatusListCwt.Read(file) is not { } message)
        {
            return NotOfTheForm;
        }

        // A withdrawn key is not asked at all: a thief dates as he likes, and status lists stand in no log.
        if (trust.Find(message.KeyId) is not { SignsStatusLists: true, Standing: not KeyStanding.Revoked } key || key.Algorithm != message.Algorithm)
        {
            return NotItsKey;
        }

        if (!VerificationKey.TryImport(key.Algorithm, key.PublicKey.Span, out var check) || !check.Verifies(message.ToBeSigned(), message.Signature))
        {
            return DoesNotFit;
        }

        if (StatusListCwt.ReadClaims(message.Payload) is not { } claims)
        {
            return WrongClaims;
        }

        if (NumberOf(claims.Subject, trust) is not { } number)
        {
            return NotOurAddress;
        }

        if (claims.Expires <= claims.IssuedAt || claims.Expires > claims.IssuedAt + StatusList.Lifetime || !IsInTime(key, ChinaDay.On(claims.IssuedAt)))
        {
            return WrongTimes;
        }

        if (!StatusArray.TryUnpack(claims.Packed, out var array))
        {
            return WrongPacking;
        }

        list = new(number, claims, array);
        return null;
    }

    private static bool IsInTime(TrustedKey key, DateOnly day) => day >= key.SignFrom && day <= key.SignUntil;

    private static int? NumberOf(string subject, TrustList trust) =>
        int.TryParse(subject.AsSpan(subject.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < StatusEntry.Lists && trust.BaseUrls.Any(url => StatusList.Address(url, number) == subject)
            ? number
            : null;
}
