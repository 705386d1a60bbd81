using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>A key that signs codes. The private half is a file of the installation, never a row.</summary>
public sealed class PublishedKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Four bytes, assigned once.</summary>
    public required byte[] Kid { get; init; }

    /// <summary>65 bytes, the uncompressed point of a P-256 key.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>Prefix of the issuer numbers for which it may sign: the two digits of a province.</summary>
    public required string IssuerPrefix { get; init; }

    public required DateOnly SignFrom { get; init; }

    public required DateOnly SignUntil { get; init; }

    public required DateOnly VerifyUntil { get; init; }
}

public sealed class PublishedKeyConfiguration : IEntityTypeConfiguration<PublishedKey>
{
    public void Configure(EntityTypeBuilder<PublishedKey> builder)
    {
        builder.Property(k => k.Kid).HasMaxLength(4);
        builder.Property(k => k.PublicKey).HasMaxLength(200);
        builder.Property(k => k.IssuerPrefix).HasMaxLength(8);
        builder.HasIndex(k => k.Kid).IsUnique();
    }
}
