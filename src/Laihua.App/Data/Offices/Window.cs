using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Offices;

/// <summary>A counter of an authority at which originals are seen and cards are handed over.</summary>
public sealed class Window
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AuthorityId { get; init; }

    public required string NameEn { get; init; }

    public required string NameZh { get; init; }

    public required string HoursEn { get; init; }

    public required string HoursZh { get; init; }

    /// <summary>How many visitors it can serve at a time.</summary>
    public required int Capacity { get; init; }
}

public sealed class WindowConfiguration : IEntityTypeConfiguration<Window>
{
    public void Configure(EntityTypeBuilder<Window> builder)
    {
        builder.Property(w => w.NameEn).HasMaxLength(200);
        builder.Property(w => w.NameZh).HasMaxLength(100);
        builder.Property(w => w.HoursEn).HasMaxLength(200);
        builder.Property(w => w.HoursZh).HasMaxLength(100);
        builder.HasOne<Authority>().WithMany().HasForeignKey(w => w.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
