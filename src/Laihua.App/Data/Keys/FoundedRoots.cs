using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Keys;

/// <summary>The public halves of three roots, as they were handed over in a ceremony: appended, never changed.</summary>
public sealed class FoundedRoots
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Counts from 1 and rises when a holder changes; the highest counts.</summary>
    public required int Number { get; init; }

    /// <summary>The root set in canonical CBOR.</summary>
    public required byte[] File { get; init; }

    /// <summary>SHA-256 of the file in hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The private halves lie on one machine: they prove nothing that it does not say itself.</summary>
    public required bool ForTrial { get; init; }

    public required DateTime FoundedAt { get; init; }

    public required string FoundedBy { get; init; }
}

public sealed class FoundedRootsConfiguration : IEntityTypeConfiguration<FoundedRoots>
{
    public void Configure(EntityTypeBuilder<FoundedRoots> builder)
    {
        builder.ToTable("root_sets");
        builder.Property(r => r.File).HasMaxLength(1024);
        builder.Property(r => r.Fingerprint).HasMaxLength(64);
        builder.Property(r => r.FoundedBy).HasMaxLength(100);
        builder.HasIndex(r => r.Number).IsUnique();
    }
}
