using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>A card to be made: a row of the production list.</summary>
public sealed class CardOrder
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    /// <summary>The office that makes and hands it over.</summary>
    public required Guid AuthorityId { get; init; }

    public CardState State { get; set; } = CardState.Ordered;

    /// <summary>1 for the first card of a permit, one more for each that replaces it.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>The ground on which the card before is replaced; null for a first card.</summary>
    public string? ReplacesBecause { get; init; }

    public required DateTime OrderedAt { get; init; }

    public DateTime? PrintedAt { get; set; }

    public Guid? ArtefactId { get; set; }

    public DateTime? HandedOverAt { get; set; }

    public string? HandedOverBy { get; set; }

    /// <summary>Who collected it: <c>holder</c> or <c>proxy</c>.</summary>
    public string? CollectedBy { get; set; }

    /// <summary>The name of the proxy; null where the holder came.</summary>
    public string? ProxyName { get; set; }

    /// <summary>The kind of document against which it was handed over.</summary>
    public string? IdentityDocument { get; set; }

    public required string ChangedBy { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Version { get; set; }
}

public sealed class CardOrderConfiguration : IEntityTypeConfiguration<CardOrder>
{
    public void Configure(EntityTypeBuilder<CardOrder> builder)
    {
        builder.Property(o => o.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(o => o.Edition).HasDefaultValue(1).HasSentinel(0); // cards from before there were editions
        builder.Property(o => o.ReplacesBecause).HasMaxLength(40);
        builder.Property(o => o.HandedOverBy).HasMaxLength(100);
        builder.Property(o => o.CollectedBy).HasMaxLength(24);
        builder.Property(o => o.ProxyName).HasMaxLength(200);
        builder.Property(o => o.IdentityDocument).HasMaxLength(40);
        builder.Property(o => o.ChangedBy).HasMaxLength(100);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne(o => o.Permit).WithMany().HasForeignKey(o => o.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Artefact>().WithMany().HasForeignKey(o => o.ArtefactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => new { o.PermitId, o.Edition }).IsUnique(); // an edition is ordered once
        builder.HasIndex(o => new { o.AuthorityId, o.State, o.OrderedAt }); // the production list, oldest first
    }
}
