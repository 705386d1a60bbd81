using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Keys;

/// <summary>How far a trust list has come.</summary>
public enum EditionState
{
    /// <summary>Goes to the holders of the roots.</summary>
    Draft,

    /// <summary>Published with two signatures.</summary>
    Published,

    /// <summary>A newer draft took its place before it was published.</summary>
    Dropped,
}

/// <summary>One version of the trust list, from the draft to the file that checkers carry.</summary>
public sealed class TrustListEdition
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The version of the list: no two have the same, and the one published last has the highest.</summary>
    public required int Number { get; init; }

    /// <summary>What the holders sign.</summary>
    public required byte[] Payload { get; init; }

    public required DateTime Expires { get; init; }

    public EditionState State { get; set; } = EditionState.Draft;

    /// <summary>1 while it is the open draft, null otherwise: there is one at most.</summary>
    public int? OpenSlot { get; set; }

    public required DateTime DraftedAt { get; init; }

    public required string DraftedBy { get; init; }

    /// <summary>The signed file; null until it is published.</summary>
    public byte[]? Signed { get; set; }

    public DateTime? PublishedAt { get; set; }

    public string? PublishedBy { get; set; }

    public List<TrustListSignature> Signatures { get; } = [];

    public int Version { get; set; }
}

/// <summary>One holder's signature of a draft.</summary>
public sealed class TrustListSignature
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    /// <summary>The number of the root, four bytes.</summary>
    public required byte[] RootKid { get; init; }

    /// <summary>The COSE_Signature.</summary>
    public required byte[] File { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required string ReceivedBy { get; init; }
}

public sealed class TrustListEditionConfiguration : IEntityTypeConfiguration<TrustListEdition>
{
    public void Configure(EntityTypeBuilder<TrustListEdition> builder)
    {
        builder.ToTable("trust_lists");
        builder.Property(e => e.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(e => e.DraftedBy).HasMaxLength(100);
        builder.Property(e => e.PublishedBy).HasMaxLength(100);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasMany(e => e.Signatures).WithOne().HasForeignKey(s => s.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => e.OpenSlot).IsUnique(); // nulls are distinct on both databases
        builder.HasIndex(e => new { e.State, e.Number }); // the list that is published
    }
}

public sealed class TrustListSignatureConfiguration : IEntityTypeConfiguration<TrustListSignature>
{
    public void Configure(EntityTypeBuilder<TrustListSignature> builder)
    {
        builder.ToTable("trust_list_signatures");
        builder.Property(s => s.RootKid).HasMaxLength(4);
        builder.Property(s => s.File).HasMaxLength(256);
        builder.Property(s => s.ReceivedBy).HasMaxLength(100);
        builder.HasIndex(s => new { s.EditionId, s.RootKid }).IsUnique(); // a root signs once
    }
}
