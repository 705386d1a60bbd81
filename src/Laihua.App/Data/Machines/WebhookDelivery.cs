using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>How far a delivery has come.</summary>
public enum DeliveryState
{
    /// <summary>To be sent, for the first time or again.</summary>
    Waiting,

    /// <summary>Taken by the receiver.</summary>
    Delivered,

    /// <summary>Kept back: the webhook is paused or given up, or its client may not call.</summary>
    Held,

    /// <summary>Given up after too many tries; it can be sent again by hand.</summary>
    Failed,
}

/// <summary>One change for one webhook.</summary>
public sealed class WebhookDelivery
{
    /// <summary>The id of the message, the same at each try: a receiver that has seen it leaves it aside.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid WebhookId { get; init; }

    public WebhookSubscription? Webhook { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The number of the change.</summary>
    public required int Sequence { get; init; }

    public DeliveryState State { get; set; } = DeliveryState.Waiting;

    public required DateTime CreatedAt { get; init; }

    public int Attempts { get; set; }

    public DateTime? LastAt { get; set; }

    /// <summary>The status that the receiver answered; null where there was no answer.</summary>
    public int? LastStatus { get; set; }

    /// <summary>What stood against it, as a literal: <c>status</c>, <c>timeout</c>, <c>address</c>, <c>connection</c>.</summary>
    public string? LastFault { get; set; }

    public int Version { get; set; }
}

public sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.Property(d => d.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(d => d.LastFault).HasMaxLength(24);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasOne(d => d.Webhook).WithMany().HasForeignKey(d => d.WebhookId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MachineClient>().WithMany().HasForeignKey(d => d.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.WebhookId, d.Sequence }).IsUnique(); // a change is told once
        builder.HasIndex(d => new { d.ClientId, d.CreatedAt }); // the deliveries of a client, newest first
    }
}
