using Laihua.App.Data.Offices;
using Laihua.App.Data.Permits;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Stock;

/// <summary>One blank card with the serial number that its maker printed on it.</summary>
/// <remarks><para>A row for each, so that no two receipts can overlap and no two cards can be printed on one blank.</para></remarks>
public sealed class Blank
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Two capital letters.</summary>
    public required string Prefix { get; init; }

    public required int Number { get; init; }

    /// <summary>The office in whose book it is or was last; while it is on its way, the office that sent it.</summary>
    public required Guid AuthorityId { get; set; }

    public BlankState State { get; set; } = BlankState.InStock;

    /// <summary>The card that is printed on it.</summary>
    public Guid? CardOrderId { get; set; }

    /// <summary>The office to which it is on its way.</summary>
    public Guid? SentToId { get; set; }

    public int Version { get; set; }

    /// <summary>The serial number as it is printed.</summary>
    public string Serial => SerialRange.Text(Prefix, Number);
}

public sealed class BlankConfiguration : IEntityTypeConfiguration<Blank>
{
    public void Configure(EntityTypeBuilder<Blank> builder)
    {
        builder.Property(b => b.Prefix).HasMaxLength(2);
        builder.Property(b => b.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.Ignore(b => b.Serial);
        builder.HasOne<Authority>().WithMany().HasForeignKey(b => b.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Authority>().WithMany().HasForeignKey(b => b.SentToId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CardOrder>().WithMany().HasForeignKey(b => b.CardOrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.Prefix, b.Number }).IsUnique(); // a serial number is registered once, whoever receives it
        builder.HasIndex(b => b.CardOrderId).IsUnique(); // a card lies on one blank; nulls are distinct on both databases
        builder.HasIndex(b => new { b.AuthorityId, b.State, b.Prefix, b.Number }); // the next blank at the printer
    }
}
