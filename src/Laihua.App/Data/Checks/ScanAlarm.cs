using Laihua.App.Data.Access;
using Laihua.App.Data.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Checks;

/// <summary>What was noticed.</summary>
public enum ScanAlarmKind
{
    /// <summary>One code in two far cities within an hour.</summary>
    FarCities,

    /// <summary>One code read very often on one day.</summary>
    Many,

    /// <summary>Very many codes that do not exist within one hour: somebody guesses.</summary>
    Guessing,
}

/// <summary>Something about readings of codes at which a person should look.</summary>
public sealed class ScanAlarm
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required ScanAlarmKind Kind { get; init; }

    /// <summary>The code; null where somebody guesses.</summary>
    public Guid? ArtefactId { get; init; }

    public Artefact? Artefact { get; init; }

    /// <summary>What is alarmed once: kind, code and day.</summary>
    public required string Once { get; init; }

    /// <summary>The hour in which it was noticed (UTC).</summary>
    public required DateTime Hour { get; init; }

    /// <summary>GB/T 2260 codes of the two cities; empty where it is not about cities.</summary>
    public required string City { get; init; }

    public required string OtherCity { get; init; }

    public required int Count { get; init; }

    public required DateTime RaisedAt { get; init; }

    public DateTime? SettledAt { get; set; }

    public Guid? SettledById { get; set; }

    public string? SettledBy { get; set; }

    /// <summary>What was found.</summary>
    public string? Remark { get; set; }

    public int Version { get; set; }
}

public sealed class ScanAlarmConfiguration : IEntityTypeConfiguration<ScanAlarm>
{
    public void Configure(EntityTypeBuilder<ScanAlarm> builder)
    {
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(a => a.Once).HasMaxLength(80);
        builder.Property(a => a.City).HasMaxLength(6);
        builder.Property(a => a.OtherCity).HasMaxLength(6);
        builder.Property(a => a.SettledBy).HasMaxLength(100);
        builder.Property(a => a.Remark).HasMaxLength(1000);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasOne(a => a.Artefact).WithMany().HasForeignKey(a => a.ArtefactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(a => a.SettledById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.Once).IsUnique(); // alarmed once
        builder.HasIndex(a => new { a.SettledAt, a.RaisedAt }); // what waits
    }
}
