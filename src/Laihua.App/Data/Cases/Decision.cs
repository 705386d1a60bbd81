using Laihua.App.Data.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Cases;

/// <summary>Grant or refuse, by two different people; kept with everything from which it can be derived again.</summary>
public sealed class Decision
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    public required int Round { get; init; }

    public required bool Granted { get; init; }

    public required DateTime At { get; init; }

    public required Guid ExaminerId { get; init; }

    public required string Examiner { get; init; }

    public required Guid ApproverId { get; init; }

    public required string Approver { get; init; }

    /// <summary>Id of the ground of a refusal; null for a grant.</summary>
    public string? Ground { get; init; }

    /// <summary>The reasons as they stand in the decision.</summary>
    public required string Reasons { get; init; }

    public required string Category { get; init; }

    public required string PointsTable { get; init; }

    /// <summary>Ids of the versions by which it was scored, separated by spaces.</summary>
    public required string Rules { get; init; }

    /// <summary>The facts that were scored, as the JSON of a points request: scored again they give the account again.</summary>
    public required string PointsFacts { get; init; }

    /// <summary>The answers on which it rests, as JSON.</summary>
    public required string Inputs { get; init; }

    /// <summary>The account of points and category on which it rests, as JSON.</summary>
    public required string Account { get; init; }
}

public sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.Property(d => d.Examiner).HasMaxLength(100);
        builder.Property(d => d.Approver).HasMaxLength(100);
        builder.Property(d => d.Ground).HasMaxLength(40);
        builder.Property(d => d.Reasons).HasMaxLength(4000);
        builder.Property(d => d.Category).HasMaxLength(1);
        builder.Property(d => d.PointsTable).HasMaxLength(60);
        builder.Property(d => d.Rules).HasMaxLength(400).HasDefaultValue(""); // decisions from before it was kept
        builder.Property(d => d.PointsFacts).HasDefaultValue("{}"); // as above
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.ExaminerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.ApproverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.ApplicationId, d.Round }).IsUnique(); // one decision per case and round
        builder.ToTable(t => t.HasCheckConstraint("ck_decision_two_people", "examiner_id <> approver_id"));
    }
}
