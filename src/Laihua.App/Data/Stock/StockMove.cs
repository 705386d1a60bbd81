using Laihua.App.Data.Offices;
using Laihua.App.Data.Trail;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Stock;

/// <summary>A line of an office's book of blank cards: appended in the same save as what it tells, never updated.</summary>
public sealed class StockMove
{
    public Guid Id { get; init; } = EntryId.Next();

    /// <summary>The office in whose book the line stands.</summary>
    public required Guid AuthorityId { get; init; }

    public required BlankAction Action { get; init; }

    public required string Prefix { get; init; }

    public required int First { get; init; }

    /// <summary>Itself included.</summary>
    public required int Last { get; init; }

    public required int Count { get; init; }

    /// <summary>What it did to the book: the count, its negative, or nothing.</summary>
    public required int Book { get; init; }

    /// <summary>The office at the other end of a sending.</summary>
    public Guid? OtherAuthorityId { get; init; }

    /// <summary>The proposal by which it was done, where two people were needed.</summary>
    public Guid? ProposalId { get; init; }

    /// <summary>The words of whoever did it.</summary>
    public string? Remark { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }
}

public sealed class StockMoveConfiguration : IEntityTypeConfiguration<StockMove>
{
    public void Configure(EntityTypeBuilder<StockMove> builder)
    {
        builder.Property(m => m.Action).HasConversion<string>().HasMaxLength(24);
        builder.Property(m => m.Prefix).HasMaxLength(2);
        builder.Property(m => m.Remark).HasMaxLength(2000);
        builder.Property(m => m.By).HasMaxLength(100);
        builder.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Authority>().WithMany().HasForeignKey(m => m.OtherAuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StockProposal>().WithMany().HasForeignKey(m => m.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.AuthorityId, m.At }); // the book of an office, newest first
    }
}
