using System.Buffers.Binary;
using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.Credentials;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Keys;

/// <summary>The entries of a list that never belong to anybody and stand there as not valid, so that counting says nothing.</summary>
/// <remarks>
/// <para>Which they are follows from a secret seed and from nothing else: they stay what they are from issue to issue, and no paper is
/// ever given such a place. How many they are follows from the seed too, list by list: between 2,048 and 6,128 of 1,048,576 on average.</para>
/// </remarks>
public sealed class StatusDecoys(LaihuaDb db)
{
    /// <summary>The decoys of a list.</summary>
    public async Task<DecoySet> OfAsync(int list, CancellationToken cancellation) => new(await SeedAsync(cancellation), list);

    // Two nodes may come at one moment: the first seed stays.
    private async Task<byte[]> SeedAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is { } kept)
        {
            return kept;
        }

        var seed = RandomNumberGenerator.GetBytes(DecoySet.SeedBytes);
        await db.Database.ExecuteSqlAsync($"insert into decoy_seeds (id, seed) values (1, {seed}) on conflict (id) do nothing", cancellation);
        return await FindAsync(cancellation) ?? seed;
    }

    private Task<byte[]?> FindAsync(CancellationToken cancellation) => db.DecoySeeds.Select(s => s.Seed).SingleOrDefaultAsync(cancellation);
}

/// <summary>The decoys of one list.</summary>
public sealed class DecoySet
{
    internal const int SeedBytes = 32;

    private const int BlockBytes = 16;
    private const int EntriesPerBlock = BlockBytes / sizeof(ushort);
    private const int FewestOf65536 = 128;
    private const int MostOf65536 = 383;
    private const int NotValidKinds = 3;

    private readonly byte[] key;
    private readonly ushort share;

    internal DecoySet(byte[] seed, int list)
    {
        Span<byte> name = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(name, list);
        var drawn = HMACSHA256.HashData(seed, name);
        key = drawn[..BlockBytes];
        share = (ushort)(FewestOf65536 + (BinaryPrimitives.ReadUInt16BigEndian(drawn.AsSpan(BlockBytes)) % (MostOf65536 - FewestOf65536 + 1)));
    }

    /// <summary>Whether a place is a decoy.</summary>
    public bool Has(int index) => Numbers(index / EntriesPerBlock, 1)[index % EntriesPerBlock] < share;

    /// <summary>Every decoy, lowest index first.</summary>
    public IEnumerable<(int Index, ArtefactStatus Status)> All()
    {
        var numbers = Numbers(0, StatusEntry.EntriesPerList / EntriesPerBlock);
        for (var index = 0; index < numbers.Length; index++)
        {
            if (numbers[index] < share)
            {
                yield return (index, (ArtefactStatus)((numbers[index] % NotValidKinds) + 1));
            }
        }
    }

    // Each block of the cipher over its own number gives eight entries a random number of sixteen bits.
    private ushort[] Numbers(int firstBlock, int blocks)
    {
        var counters = new byte[blocks * BlockBytes];
        for (var block = 0; block < blocks; block++)
        {
            BinaryPrimitives.WriteInt32BigEndian(counters.AsSpan(block * BlockBytes), firstBlock + block);
        }

        using var cipher = Aes.Create();
        cipher.Key = key;
        var stream = cipher.EncryptEcb(counters, PaddingMode.None);
        var numbers = new ushort[blocks * EntriesPerBlock];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadUInt16BigEndian(stream.AsSpan(i * sizeof(ushort)));
        }

        return numbers;
    }
}
