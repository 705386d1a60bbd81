using System.Diagnostics.CodeAnalysis;

namespace Laihua.Credentials;

/// <summary>A published status list whose signature was found good.</summary>
/// <remarks>
/// <para><b>Shape</b> As a file: a Token Status List as CWT (COSE_Sign1 with tag 18, type <c>application/statuslist+cwt</c>): sub, iat, exp, ttl and two bits for each artefact.</para>
/// <para><b>Source</b> Token Status List (OAuth working group of the IETF), section 5.2; FWP-QR-1, section 1, status list; decision 0015.</para>
/// </remarks>
public sealed class StatusList
{
    /// <summary>The largest file that is read.</summary>
    public const int MaximumBytes = StatusArray.MaximumBytes + 4096;

    /// <summary>A list may be fetched again after so long.</summary>
    public static readonly TimeSpan TimeToLive = TimeSpan.FromMinutes(15);

    /// <summary>A list says nothing after so long.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    private readonly StatusArray array;

    internal StatusList(int number, StatusListClaims claims, StatusArray array)
    {
        this.array = array;
        (Number, Subject, AsOf, Expires) = (number, claims.Subject, claims.IssuedAt, claims.Expires);
    }

    /// <summary>Which list: <see cref="StatusEntry.List"/> of its artefacts.</summary>
    public int Number { get; }

    /// <summary>Its address.</summary>
    public string Subject { get; }

    /// <summary>When it was issued: what happened later is not in it.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>When it ends, at most 72 hours later.</summary>
    public DateTimeOffset Expires { get; }

    /// <summary>The number of entries.</summary>
    public int Count => array.Count;

    /// <summary>Where a list is published: <c>https://v.example/status/7</c>.</summary>
    public static string Address(string baseUrl, int number) => FormattableString.Invariant($"{baseUrl}/status/{number}");

    /// <summary>Signs a list.</summary>
    /// <param name="array">The statuses.</param>
    /// <param name="baseUrl">The base of its address, as in the trust list.</param>
    /// <param name="number">Which list, 0 to 4095.</param>
    /// <param name="issuedAt">The instant up to which it knows everything; cut to whole seconds. It must rise from issue to issue.</param>
    /// <param name="key">A key that the trust list has for status lists.</param>
    /// <returns>The file, to be served as <c>application/statuslist+cwt</c>.</returns>
    /// <exception cref="ArgumentException">No base, or no number of a list.</exception>
    public static byte[] Issue(StatusArray array, string baseUrl, int number, DateTimeOffset issuedAt, SigningKey key)
    {
        if (!QrText.IsBaseUrl(baseUrl) || number is < 0 or >= StatusEntry.Lists)
        {
            throw new ArgumentException("A list has a base and a number from 0 to 4095.", nameof(number));
        }

        var from = DateTimeOffset.FromUnixTimeSeconds(issuedAt.ToUnixTimeSeconds());
        return StatusListCwt.Sign(new(Address(baseUrl, number), from, from + Lifetime, array.Pack()), key);
    }

    /// <summary>Reads a file strictly and believes it by a trust list. Whether it is too old is judged at the check, by its instant.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="trust">The list that names keys and addresses.</param>
    /// <param name="list">The list, when there are no faults.</param>
    /// <param name="faults">What is wrong; empty exactly when the list is given.</param>
    public static bool TryRead(ReadOnlyMemory<byte> file, TrustList trust, [NotNullWhen(true)] out StatusList? list, out IReadOnlyList<ClaimFault> faults)
    {
        faults = StatusListRules.Read(file, trust, out list) is { } fault ? [fault] : [];
        return list is not null;
    }

    /// <summary>What the list says of an entry; null beyond its end.</summary>
    public ArtefactStatus? Find(int index) => index >= 0 && index < array.Count ? array[index] : null;
}
