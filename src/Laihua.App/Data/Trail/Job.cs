using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Trail;

/// <summary>How far a job has come.</summary>
public enum JobState
{
    /// <summary>To be done at or after <see cref="Job.RunAt"/>.</summary>
    Waiting,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up after too many tries; somebody must look.</summary>
    Failed,
}

/// <summary>What is still to be done outside the save that asked for it: leased, idempotent, retried, given up visibly.</summary>
public sealed class Job
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Kind { get; init; }

    /// <summary>The id of what it is about.</summary>
    public required Guid Subject { get; init; }

    public JobState State { get; set; } = JobState.Waiting;

    public required DateTime RunAt { get; set; }

    /// <summary>Until when another node leaves it alone.</summary>
    public DateTime? LeasedUntil { get; set; }

    public int Attempts { get; set; }

    public string? LastError { get; set; }

    public DateTime? FinishedAt { get; set; }

    public int Version { get; set; }
}

public sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(j => j.Kind).HasMaxLength(40);
        builder.Property(j => j.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(j => j.LastError).HasMaxLength(1000);
        builder.Property(j => j.Version).IsConcurrencyToken();
        builder.HasIndex(j => new { j.State, j.RunAt }); // the next job
    }
}
