using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Trail;

/// <summary>A row that counts: numbers by place or kind and year.</summary>
public sealed class Counter
{
    public required string Id { get; init; }

    public int Last { get; set; }

    public int Version { get; set; }
}

public sealed class CounterConfiguration : IEntityTypeConfiguration<Counter>
{
    public void Configure(EntityTypeBuilder<Counter> builder)
    {
        builder.Property(c => c.Id).HasMaxLength(40);
        builder.Property(c => c.Version).IsConcurrencyToken();
    }
}
