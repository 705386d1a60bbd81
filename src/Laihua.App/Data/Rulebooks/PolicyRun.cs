using Laihua.App.Data.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Rulebooks;

/// <summary>A kept run of the policy bench: one points table beside another over one population, with all that repeats it.</summary>
public sealed class PolicyRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The number that people quote (<c>PB-2026-000001</c>).</summary>
    public required string Number { get; init; }

    public required Guid RunById { get; init; }

    public required string RunBy { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The id of the table that stands.</summary>
    public required string OldTable { get; init; }

    /// <summary>The id of the table that is tried.</summary>
    public required string NewTable { get; init; }

    /// <summary>The standing table as JSON, as it was run.</summary>
    public required string OldContent { get; init; }

    /// <summary>The tried table as JSON, as it was run: a draft may change afterwards.</summary>
    public required string NewContent { get; init; }

    /// <summary><c>synthetic</c> or <c>decided</c>.</summary>
    public required string Population { get; init; }

    public required int People { get; init; }

    /// <summary>The seed of synthetic people; null for decided cases.</summary>
    public long? Seed { get; init; }

    /// <summary>The version of the distributions from which synthetic people were drawn; empty for decided cases.</summary>
    public required string Distributions { get; init; }

    /// <summary>What came of it, as JSON.</summary>
    public required string Result { get; init; }

    /// <summary>What it was for, in the words of who ran it.</summary>
    public required string Note { get; init; }
}

public sealed class PolicyRunConfiguration : IEntityTypeConfiguration<PolicyRun>
{
    public void Configure(EntityTypeBuilder<PolicyRun> builder)
    {
        builder.Property(r => r.Number).HasMaxLength(24);
        builder.Property(r => r.RunBy).HasMaxLength(100);
        builder.Property(r => r.OldTable).HasMaxLength(60);
        builder.Property(r => r.NewTable).HasMaxLength(60);
        builder.Property(r => r.Population).HasMaxLength(24);
        builder.Property(r => r.Distributions).HasMaxLength(60);
        builder.Property(r => r.Note).HasMaxLength(400);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.RunById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.At); // the list of runs, the newest first
    }
}
