using Laihua.App.Data.Access;
using Laihua.Rules.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>A key that signs codes or status lists. The private half is a file or lies on a token, never in a row.</summary>
public sealed class PublishedKey
{
    /// <summary>ES256, what keys were before others could be made.</summary>
    private const int Es256 = -7;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Four bytes, assigned once.</summary>
    public required byte[] Kid { get; init; }

    /// <summary>65 bytes, the uncompressed point.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>The COSE number of what it signs with.</summary>
    public int Algorithm { get; init; } = Es256;

    public KeyUse Use { get; init; } = KeyUse.Issuer;

    /// <summary>Prefix of the issuer numbers for which it may sign: the two digits of a province; empty where it is the whole installation's.</summary>
    public required string IssuerPrefix { get; init; }

    public required DateOnly SignFrom { get; init; }

    public required DateOnly SignUntil { get; init; }

    public required DateOnly VerifyUntil { get; init; }

    /// <summary>The first day on which it may be used; the last day there is until a trust list has published it, the first for keys from before it was kept.</summary>
    public DateOnly FirstUse { get; set; }

    /// <summary>Use, province and year while it is not revoked; null afterwards, for dynamic codes, and for keys from before it was kept.</summary>
    public string? Slot { get; set; }

    /// <summary>The private half lies on the token (PKCS #11), else in a file.</summary>
    public bool OnToken { get; init; }

    /// <summary>When it was made (UTC); the first instant there is for keys from before it was kept.</summary>
    public DateTime CreatedAt { get; init; }

    public string CreatedBy { get; init; } = "";

    /// <summary>The instant since when it may be in other hands: proposed, or approved where <see cref="RevokedAt"/> is set.</summary>
    public DateTime? Cutoff { get; set; }

    /// <summary>Why it is to be withdrawn.</summary>
    public string? RevokedBecause { get; set; }

    public Guid? RevocationProposedById { get; set; }

    public string? RevocationProposedBy { get; set; }

    public DateTime? RevocationProposedAt { get; set; }

    public Guid? RevokedById { get; set; }

    public string? RevokedBy { get; set; }

    /// <summary>When a second person approved (UTC); null while the key stands.</summary>
    public DateTime? RevokedAt { get; set; }

    public int Version { get; set; }
}

public sealed class PublishedKeyConfiguration : IEntityTypeConfiguration<PublishedKey>
{
    public void Configure(EntityTypeBuilder<PublishedKey> builder)
    {
        builder.Property(k => k.Kid).HasMaxLength(4);
        builder.Property(k => k.PublicKey).HasMaxLength(200);
        builder.Property(k => k.Algorithm).HasDefaultValue(-7); // what the keys are that lie in registers already
        builder.Property(k => k.Use).HasConversion<string>().HasMaxLength(24).HasDefaultValue(KeyUse.Issuer); // as above; readable rows
        builder.Property(k => k.IssuerPrefix).HasMaxLength(8);
        builder.Property(k => k.Slot).HasMaxLength(40);
        builder.Property(k => k.CreatedBy).HasMaxLength(100);
        builder.Property(k => k.RevokedBecause).HasMaxLength(2000);
        builder.Property(k => k.RevocationProposedBy).HasMaxLength(100);
        builder.Property(k => k.RevokedBy).HasMaxLength(100);
        builder.Property(k => k.Version).IsConcurrencyToken();
        builder.HasOne<User>().WithMany().HasForeignKey(k => k.RevocationProposedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(k => k.RevokedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(k => k.Kid).IsUnique();
        builder.HasIndex(k => k.Slot).IsUnique(); // one key for a province and year, also when two are made at one moment
        builder.ToTable(t => t.HasCheckConstraint("ck_key_two_people", "revoked_by_id is null or revoked_by_id <> revocation_proposed_by_id"));
    }
}
