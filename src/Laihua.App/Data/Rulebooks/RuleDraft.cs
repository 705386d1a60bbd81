using Laihua.App.Data.Access;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Rulebooks;

/// <summary>A version of a points table, wage table, list of regions or catalogue of incentives that was written in the program.</summary>
/// <remarks>What travels with the program is no row. An approved row never changes again: a mistake is mended by the next version.</remarks>
public sealed class RuleDraft
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The id of the version (<c>interim-2027</c>), unique among all versions.</summary>
    public required string Code { get; init; }

    public required RuleKind Kind { get; init; }

    /// <summary>The province, six digits; empty for the whole country.</summary>
    public required string Province { get; init; }

    /// <summary>The id of the version from which it was copied.</summary>
    public required string BasedOn { get; init; }

    /// <summary>The whole version as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>The first day on which it is to be in force; also in the content.</summary>
    public required DateOnly InForceFrom { get; set; }

    /// <summary>Why the change is made.</summary>
    public string Reasons { get; set; } = "";

    public RuleDraftState State { get; set; } = RuleDraftState.Draft;

    public required Guid DraftedById { get; init; }

    public required string DraftedBy { get; init; }

    public required DateTime DraftedAt { get; init; }

    /// <summary>Who wrote last and proposed it: the second person is another.</summary>
    public Guid? ProposedById { get; set; }

    public string? ProposedBy { get; set; }

    public DateTime? ProposedAt { get; set; }

    public Guid? ApprovedById { get; set; }

    public string? ApprovedBy { get; set; }

    public DateTime? ApprovedAt { get; set; }

    /// <summary>Why the second person gave it back, or why it was given up.</summary>
    public string? Remark { get; set; }

    /// <summary>Kind, province and first day while approved, null otherwise: one version for one day.</summary>
    public string? Slot { get; set; }

    public required string ChangedBy { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    /// <summary>Marks the draft as changed, so that whoever saw it before is told.</summary>
    public void Touch(string by, DateTime at)
    {
        ChangedBy = by;
        ChangedAt = at;
        Version++;
    }
}

public sealed class RuleDraftConfiguration : IEntityTypeConfiguration<RuleDraft>
{
    public void Configure(EntityTypeBuilder<RuleDraft> builder)
    {
        builder.Property(d => d.Code).HasMaxLength(60);
        builder.Property(d => d.Kind).HasConversion<string>().HasMaxLength(24); // readable rows; reordering the enum is harmless
        builder.Property(d => d.Province).HasMaxLength(6);
        builder.Property(d => d.BasedOn).HasMaxLength(60);
        builder.Property(d => d.Reasons).HasMaxLength(4000);
        builder.Property(d => d.State).HasConversion<string>().HasMaxLength(24); // as above
        builder.Property(d => d.DraftedBy).HasMaxLength(100);
        builder.Property(d => d.ProposedBy).HasMaxLength(100);
        builder.Property(d => d.ApprovedBy).HasMaxLength(100);
        builder.Property(d => d.Remark).HasMaxLength(4000);
        builder.Property(d => d.Slot).HasMaxLength(60);
        builder.Property(d => d.ChangedBy).HasMaxLength(100);
        builder.Property(d => d.Version).IsConcurrencyToken(); // the loser of a race trips over it, on every provider
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.DraftedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.ProposedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.ApprovedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.Code).IsUnique(); // an id says which version, for ever
        builder.HasIndex(d => d.Slot).IsUnique(); // one version of a kind and province begins on a day
        builder.HasIndex(d => d.State); // what is approved, at each score
        builder.ToTable(t => t.HasCheckConstraint("ck_rule_draft_two_people", "approved_by_id is null or (approved_by_id <> proposed_by_id and approved_by_id <> drafted_by_id)"));
    }
}
