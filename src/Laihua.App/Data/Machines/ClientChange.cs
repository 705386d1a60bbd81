using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>Other terms for a machine client: one administrator proposes, another settles.</summary>
public sealed class ClientChange
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ClientId { get; init; }

    public MachineClient? Client { get; init; }

    /// <summary>Names of scopes, with a space between, as the client would hold them.</summary>
    public required string Scopes { get; init; }

    public required string Contact { get; init; }

    /// <summary>The last day, that day included; null for no end.</summary>
    public DateOnly? To { get; init; }

    public required int PerMinute { get; init; }

    public required int PerDay { get; init; }

    public required string Reason { get; init; }

    public OperationState State { get; set; } = OperationState.Proposed;

    /// <summary>The client while the change waits, null afterwards: one waits for a client at most.</summary>
    public Guid? WaitsForClientId { get; set; }

    public required Guid ProposedById { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTime ProposedAt { get; init; }

    public Guid? SettledById { get; set; }

    public string? SettledBy { get; set; }

    public DateTime? SettledAt { get; set; }

    public int Version { get; set; }

    public IReadOnlyList<string> ScopeList => Scopes.Split(' ');
}

public sealed class ClientChangeConfiguration : IEntityTypeConfiguration<ClientChange>
{
    public void Configure(EntityTypeBuilder<ClientChange> builder)
    {
        builder.Property(c => c.Scopes).HasMaxLength(200);
        builder.Property(c => c.Contact).HasMaxLength(100);
        builder.Property(c => c.Reason).HasMaxLength(300);
        builder.Property(c => c.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(c => c.ProposedBy).HasMaxLength(100);
        builder.Property(c => c.SettledBy).HasMaxLength(100);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne(c => c.Client).WithMany().HasForeignKey(c => c.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.WaitsForClientId).IsUnique(); // nulls are distinct on both databases
        builder.HasIndex(c => new { c.ClientId, c.ProposedAt }); // the changes of a client, newest first
        builder.Ignore(c => c.ScopeList);
        builder.ToTable("client_changes", table => table.HasCheckConstraint(
            "ck_client_change_two_people", "state not in ('Approved', 'Returned') or (settled_by_id is not null and settled_by_id <> proposed_by_id)"));
    }
}
