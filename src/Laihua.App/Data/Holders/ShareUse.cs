using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Holders;

/// <summary>One use of a share code, which its holder sees.</summary>
public sealed class ShareUse
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ShareCodeId { get; init; }

    public required DateTime At { get; init; }

    /// <summary>For what the asker said to ask.</summary>
    public required SharePurpose Purpose { get; init; }

    /// <summary>Who the asker said to be; empty where nothing was said.</summary>
    public required string Checker { get; init; }

    /// <summary>GB/T 2260 code of the city, empty where it is not known.</summary>
    public required string City { get; init; }

    /// <summary>Whether it was taken away as PDF.</summary>
    public required bool AsPdf { get; init; }
}

public sealed class ShareUseConfiguration : IEntityTypeConfiguration<ShareUse>
{
    public void Configure(EntityTypeBuilder<ShareUse> builder)
    {
        builder.Property(u => u.Purpose).HasConversion<string>().HasMaxLength(24);
        builder.Property(u => u.Checker).HasMaxLength(100);
        builder.Property(u => u.City).HasMaxLength(6);
        builder.HasIndex(u => new { u.ShareCodeId, u.At }); // what the holder sees, newest first
    }
}
