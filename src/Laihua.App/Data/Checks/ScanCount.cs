using Laihua.App.Data.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Checks;

/// <summary>How often one code was read in one city and hour. Nothing of who read it is kept.</summary>
public sealed class ScanCount
{
    public required Guid ArtefactId { get; init; }

    public Artefact? Artefact { get; init; }

    /// <summary>GB/T 2260 code of the city, empty where it is not known.</summary>
    public required string City { get; init; }

    /// <summary>The hour (UTC).</summary>
    public required DateTime Hour { get; init; }

    public int Count { get; set; }

    public int Version { get; set; }
}

public sealed class ScanCountConfiguration : IEntityTypeConfiguration<ScanCount>
{
    public void Configure(EntityTypeBuilder<ScanCount> builder)
    {
        builder.HasKey(c => new { c.ArtefactId, c.Hour, c.City });
        builder.Property(c => c.City).HasMaxLength(6);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne(c => c.Artefact).WithMany().HasForeignKey(c => c.ArtefactId).OnDelete(DeleteBehavior.Restrict);
    }
}
