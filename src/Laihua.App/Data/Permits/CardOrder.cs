using Laihua.App.Data.Offices;
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

    /// <summary>The office that makes it, or at which it has arrived to be handed over.</summary>
    public required Guid AuthorityId { get; set; }

    public CardState State { get; set; } = CardState.Ordered;

    /// <summary>1 for the first card of a permit, one more for each that replaces it.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>The ground on which the card before is replaced; null for a first card.</summary>
    public string? ReplacesBecause { get; init; }

    public required DateTime OrderedAt { get; init; }

    public DateTime? PrintedAt { get; set; }

    public Guid? ArtefactId { get; set; }

    /// <summary>The batch in which it is or was printed; null where it was printed alone.</summary>
    public Guid? BatchId { get; set; }

    public CardBatch? Batch { get; init; }

    /// <summary>Its place in the batch, from 1.</summary>
    public int? BatchPlace { get; set; }

    /// <summary>When a program read the code back from the file; null while nothing was read.</summary>
    public DateTime? ReadBackAt { get; set; }

    /// <summary>Why the code in the file did not read back: one of the reasons for which a print is rejected; null where it did.</summary>
    public string? ReadBackFault { get; set; }

    public DateTime? ReleasedAt { get; set; }

    public string? ReleasedBy { get; set; }

    /// <summary>Why the print was rejected.</summary>
    public string? RejectedBecause { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>The office to which it is on its way; null where a courier brings it to the holder.</summary>
    public Guid? SentToId { get; set; }

    public Authority? SentTo { get; init; }

    public string? Courier { get; set; }

    public string? CourierNumber { get; set; }

    public DateTime? ReturnedAt { get; set; }

    public string? ReturnedBecause { get; set; }

    /// <summary>The mandate that the proxy showed.</summary>
    public string? Mandate { get; set; }

    public DateTime? HandedOverAt { get; set; }

    public string? HandedOverBy { get; set; }

    /// <summary>Who collected it: <c>holder</c>, <c>proxy</c> or <c>courier</c>.</summary>
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
        builder.Property(o => o.Mandate).HasMaxLength(100);
        builder.Property(o => o.ReadBackFault).HasMaxLength(24);
        builder.Property(o => o.ReleasedBy).HasMaxLength(100);
        builder.Property(o => o.RejectedBecause).HasMaxLength(24);
        builder.Property(o => o.Courier).HasMaxLength(100);
        builder.Property(o => o.CourierNumber).HasMaxLength(40);
        builder.Property(o => o.ReturnedBecause).HasMaxLength(24);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne(o => o.Permit).WithMany().HasForeignKey(o => o.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Artefact>().WithMany().HasForeignKey(o => o.ArtefactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.Batch).WithMany(b => b.Cards).HasForeignKey(o => o.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.SentTo).WithMany().HasForeignKey(o => o.SentToId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => new { o.BatchId, o.BatchPlace }).IsUnique(); // the rows of a batch; nulls are distinct on both databases
        builder.HasIndex(o => new { o.SentToId, o.State }); // what is on its way to an office
        builder.HasIndex(o => new { o.PermitId, o.Edition }).IsUnique(); // an edition is ordered once
        builder.HasIndex(o => new { o.AuthorityId, o.State, o.OrderedAt }); // the production list, oldest first
    }
}
