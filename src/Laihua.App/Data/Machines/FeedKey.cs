using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>A key that signs pages of the feed, one for each year. The private half is sealed by data protection, so that every node signs with the same.</summary>
public sealed class FeedKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Its name in signatures: <c>feed-2026</c>.</summary>
    public required string Kid { get; init; }

    /// <summary>65 bytes, the uncompressed point of a P-256 key.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>The private half as PKCS#8, sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required DateTime CreatedAt { get; init; }
}

public sealed class FeedKeyConfiguration : IEntityTypeConfiguration<FeedKey>
{
    public void Configure(EntityTypeBuilder<FeedKey> builder)
    {
        builder.Property(k => k.Kid).HasMaxLength(24);
        builder.Property(k => k.PublicKey).HasMaxLength(65);
        builder.Property(k => k.Sealed).HasMaxLength(2000);
        builder.HasIndex(k => k.Kid).IsUnique(); // one key a year, whichever node makes it
    }
}
