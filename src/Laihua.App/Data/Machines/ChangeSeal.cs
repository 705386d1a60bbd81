using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>A link of the chain over the changes of permits: whoever follows the feed sees by it that nothing is missing, also what they may not read.</summary>
public sealed class ChangeSeal
{
    /// <summary>The number of the change: 1 and rising by one.</summary>
    public required int Sequence { get; init; }

    /// <summary>16 random bytes: without them nobody tells from a leaf what it hides.</summary>
    public required byte[] Nonce { get; init; }

    /// <summary>SHA-256 of what the change says.</summary>
    public required byte[] Leaf { get; init; }

    /// <summary>SHA-256 of the chain before and the leaf.</summary>
    public required byte[] Chain { get; init; }
}

public sealed class ChangeSealConfiguration : IEntityTypeConfiguration<ChangeSeal>
{
    public void Configure(EntityTypeBuilder<ChangeSeal> builder)
    {
        builder.HasKey(s => s.Sequence);
        builder.Property(s => s.Sequence).ValueGeneratedNever();
        builder.Property(s => s.Nonce).HasMaxLength(16);
        builder.Property(s => s.Leaf).HasMaxLength(32);
        builder.Property(s => s.Chain).HasMaxLength(32);
    }
}
