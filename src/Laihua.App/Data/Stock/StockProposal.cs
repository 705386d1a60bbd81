using Laihua.App.Data.Offices;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Stock;

/// <summary>A stock-take or a destruction: one person proposes, another settles.</summary>
public sealed class StockProposal
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AuthorityId { get; init; }

    public required StockProposalKind Kind { get; init; }

    /// <summary>The serial numbers to be destroyed, or found missing; empty where a count agrees.</summary>
    public required string Serials { get; init; }

    /// <summary>Serial numbers that were missing and are found.</summary>
    public required string Found { get; init; }

    /// <summary>What the book said when it was proposed.</summary>
    public required int Book { get; init; }

    /// <summary>How many were counted; the number of serials where it is no stock-take.</summary>
    public required int Counted { get; init; }

    /// <summary>The reason, or what explains a difference.</summary>
    public required string Reason { get; init; }

    public OperationState State { get; set; } = OperationState.Proposed;

    /// <summary>The kind with its office while it waits, null afterwards: one of a kind waits at most.</summary>
    public string? WaitsAs { get; set; }

    public required Guid ProposedById { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTime ProposedAt { get; init; }

    public Guid? SettledById { get; set; }

    public string? SettledBy { get; set; }

    public DateTime? SettledAt { get; set; }

    public int Version { get; set; }
}

public sealed class StockProposalConfiguration : IEntityTypeConfiguration<StockProposal>
{
    public void Configure(EntityTypeBuilder<StockProposal> builder)
    {
        builder.Property(p => p.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(p => p.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(p => p.Serials).HasMaxLength(2000);
        builder.Property(p => p.Found).HasMaxLength(2000);
        builder.Property(p => p.Reason).HasMaxLength(2000);
        builder.Property(p => p.WaitsAs).HasMaxLength(60);
        builder.Property(p => p.ProposedBy).HasMaxLength(100);
        builder.Property(p => p.SettledBy).HasMaxLength(100);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.WaitsAs).IsUnique(); // nulls are distinct on both databases
        builder.HasIndex(p => new { p.AuthorityId, p.ProposedAt }); // the proposals of an office, newest first
        builder.ToTable(table => table.HasCheckConstraint("ck_stock_proposals_two_people", "settled_by_id is null or settled_by_id <> proposed_by_id"));
    }
}
