using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>Where a client wants to be told of changes.</summary>
public sealed class WebhookSubscription
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ClientId { get; init; }

    public required string Url { get; init; }

    /// <summary>The kinds that it wants, with a space between; empty for every kind.</summary>
    public required string Kinds { get; init; }

    /// <summary>The key of its signatures, sealed: it is needed whole for each of them.</summary>
    public required byte[] SealedSecret { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Attempts that failed since the last one that did not.</summary>
    public int FailuresInARow { get; set; }

    /// <summary>Before this instant nothing is sent: a receiver that is down is not hammered.</summary>
    public DateTime? NotBefore { get; set; }

    /// <summary>Since when nothing is sent, after too many failures; null while it works.</summary>
    public DateTime? PausedAt { get; set; }

    /// <summary>When it was given up.</summary>
    public DateTime? EndedAt { get; set; }

    public int Version { get; set; }

    public IReadOnlyList<string> KindList => Kinds.Length == 0 ? [] : Kinds.Split(' ');

    /// <summary>Whether it wants a kind of change.</summary>
    public bool Wants(string kind) => Kinds.Length == 0 || KindList.Contains(kind);
}

public sealed class WebhookSubscriptionConfiguration : IEntityTypeConfiguration<WebhookSubscription>
{
    public void Configure(EntityTypeBuilder<WebhookSubscription> builder)
    {
        builder.ToTable("webhooks");
        builder.Property(w => w.Url).HasMaxLength(300);
        builder.Property(w => w.Kinds).HasMaxLength(600);
        builder.Property(w => w.SealedSecret).HasMaxLength(1000);
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasOne<MachineClient>().WithMany().HasForeignKey(w => w.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(w => w.KindList);
    }
}
