using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Keys;

/// <summary>One issue of one status list. The newest carries its file; older ones what changed with them, so that it can be said what stood in the list at a time.</summary>
public sealed class StatusPublication
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which list.</summary>
    public required int List { get; init; }

    /// <summary>1 and rising by one within the list.</summary>
    public required int Number { get; init; }

    /// <summary>The instant up to which it knows everything, in whole seconds (UTC).</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>The last change of a permit that it knows.</summary>
    public required int LastChange { get; init; }

    /// <summary>Which key signed it.</summary>
    public required byte[] Kid { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>How many entries differ from the issue before.</summary>
    public required int Changed { get; init; }

    /// <summary>Entries that differ from the issue before: four bytes each, index · 4 + status, rising.</summary>
    public required byte[] Changes { get; init; }

    /// <summary>The file as it is served; null once a newer one took its place.</summary>
    public byte[]? File { get; set; }

    /// <summary>The statuses that the file says, packed; null as above.</summary>
    public byte[]? Packed { get; set; }

    /// <summary>The list while this is its newest issue, null otherwise.</summary>
    public int? NewestOf { get; set; }
}

/// <summary>From which it follows which entries are decoys: made once, of no use to whoever has the register anyway, and a secret to everybody else.</summary>
public sealed class DecoySeed
{
    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>32 random bytes.</summary>
    public required byte[] Seed { get; init; }
}

public sealed class StatusPublicationConfiguration : IEntityTypeConfiguration<StatusPublication>
{
    public void Configure(EntityTypeBuilder<StatusPublication> builder)
    {
        builder.ToTable("status_publications");
        builder.Property(p => p.Kid).HasMaxLength(4);
        builder.Property(p => p.Hash).HasMaxLength(32);
        builder.HasIndex(p => new { p.List, p.Number }).IsUnique(); // of two nodes at one moment one wins
        builder.HasIndex(p => p.NewestOf).IsUnique(); // what is served
        builder.HasIndex(p => new { p.List, p.IssuedAt }); // what stood in it at a time
    }
}

public sealed class DecoySeedConfiguration : IEntityTypeConfiguration<DecoySeed>
{
    public void Configure(EntityTypeBuilder<DecoySeed> builder)
    {
        builder.ToTable("decoy_seeds");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Seed).HasMaxLength(32);
    }
}
