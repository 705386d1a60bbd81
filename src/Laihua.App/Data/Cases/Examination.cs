using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Cases;

/// <summary>What an examiner found and recommends.</summary>
public sealed class Examination
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    public required DateTime At { get; init; }

    public required Guid ExaminerId { get; init; }

    public required string Examiner { get; init; }

    /// <summary>True where a grant is recommended.</summary>
    public required bool RecommendsGrant { get; init; }

    /// <summary>What was found, in the examiner's words.</summary>
    public required string Findings { get; init; }

    /// <summary>The reason why the approver gave it back; null unless that happened.</summary>
    public string? SentBackBecause { get; set; }

    public string? SentBackBy { get; set; }
}

public sealed class ExaminationConfiguration : IEntityTypeConfiguration<Examination>
{
    public void Configure(EntityTypeBuilder<Examination> builder)
    {
        builder.Property(e => e.Examiner).HasMaxLength(100);
        builder.Property(e => e.Findings).HasMaxLength(4000);
        builder.Property(e => e.SentBackBecause).HasMaxLength(1000);
        builder.Property(e => e.SentBackBy).HasMaxLength(100);
    }
}
