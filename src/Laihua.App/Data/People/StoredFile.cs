using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.People;

/// <summary>A file as it was uploaded or produced; never changed.</summary>
public sealed class StoredFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the content before any encryption.</summary>
    public required byte[] Sha256 { get; init; }

    /// <summary>True where the content is encrypted at rest: papers that carry a token.</summary>
    public bool Sealed { get; init; }

    public required DateTime StoredAt { get; init; }
}

public sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(f => f.Name).HasMaxLength(200);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(32);
    }
}
