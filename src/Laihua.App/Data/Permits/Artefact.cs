using Laihua.App.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>What kind of paper carries the code.</summary>
public enum ArtefactKind
{
    /// <summary>The card.</summary>
    Card,

    /// <summary>The Notification Letter.</summary>
    Letter,

    /// <summary>A status letter, which a holder asks for.</summary>
    StatusLetter,
}

/// <summary>One printed card or letter with its own token. The register keeps the token's hash only.</summary>
public sealed class Artefact
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    public required ArtefactKind Kind { get; init; }

    /// <summary>SHA-256 of the 16 bytes of the token.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>SHA-256 of the signed bytes, for the issuance log.</summary>
    public required byte[] SignedHash { get; init; }

    /// <summary>SHA-256 of the whole text of the code as it was drawn, for the test scan; null for letters and for cards from before it was kept.</summary>
    public byte[]? TextHash { get; init; }

    public required int Edition { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    /// <summary>The paper, sealed at rest.</summary>
    public required Guid FileId { get; init; }

    public StoredFile? File { get; init; }

    /// <summary>The published list in which its status stands; null for papers from before there were lists.</summary>
    public int? StatusList { get; init; }

    /// <summary>Its place in the list, drawn at random.</summary>
    public int? StatusIndex { get; init; }

    /// <summary>The last day that its code says; null for papers from before it was kept.</summary>
    public DateOnly? PrintedTo { get; init; }

    /// <summary>What was printed and may change, as JSON of <c>PrintedFields</c>; null for papers from before it was kept.</summary>
    public string? Printed { get; init; }

    /// <summary>When a newer one took its place, or it was reported lost; null while it counts.</summary>
    public DateTime? ReplacedAt { get; set; }
}

public sealed class ArtefactConfiguration : IEntityTypeConfiguration<Artefact>
{
    public void Configure(EntityTypeBuilder<Artefact> builder)
    {
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(a => a.TokenHash).HasMaxLength(32);
        builder.Property(a => a.SignedHash).HasMaxLength(32);
        builder.Property(a => a.TextHash).HasMaxLength(32);
        builder.Property(a => a.IssuedBy).HasMaxLength(100);
        builder.HasOne(a => a.File).WithMany().HasForeignKey(a => a.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.TokenHash).IsUnique(); // the check of a code
        builder.HasIndex(a => new { a.StatusList, a.StatusIndex }).IsUnique(); // a place belongs to one artefact; nulls are distinct on both databases
        builder.HasIndex(a => a.ReplacedAt); // what the lists say is replaced
        builder.HasIndex(a => new { a.PermitId, a.Kind, a.Edition }).IsUnique(); // an edition is issued once, also when a job runs twice
    }
}
