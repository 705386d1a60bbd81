using Laihua.App.Data.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Checks;

/// <summary>How often one code was compared on one day.</summary>
public sealed class MatchCount
{
    public required Guid ArtefactId { get; init; }

    /// <summary>The day in China.</summary>
    public required DateOnly Day { get; init; }

    public int Tries { get; set; }

    public int Version { get; set; }
}

public sealed class MatchCountConfiguration : IEntityTypeConfiguration<MatchCount>
{
    public void Configure(EntityTypeBuilder<MatchCount> builder)
    {
        builder.HasKey(c => new { c.ArtefactId, c.Day });
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<Artefact>().WithMany().HasForeignKey(c => c.ArtefactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.Day); // what is removed
    }
}
