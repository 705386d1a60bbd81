using Laihua.App.Data.Offices;
using Laihua.App.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>How far a permit has come.</summary>
public enum PermitState
{
    /// <summary>The Notification Letter is granted; the person may apply for a visa and enter.</summary>
    Letter,

    /// <summary>The permit is live.</summary>
    Live,

    /// <summary>Its time is over.</summary>
    Expired,
}

/// <summary>The right to work for one employer in one post, from a day to a day.</summary>
public sealed class Permit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required Guid EmployerId { get; init; }

    public Employer? Employer { get; init; }

    /// <summary>The deciding office.</summary>
    public required Guid AuthorityId { get; init; }

    public Authority? Authority { get; init; }

    /// <summary>The K1 case.</summary>
    public required Guid LetterCaseId { get; init; }

    public required string Post { get; init; }

    public required string Division { get; init; }

    public required string Category { get; init; }

    public required string PassportCountry { get; init; }

    public required string PassportNumber { get; init; }

    public required DateOnly PassportExpiresOn { get; init; }

    public required DateOnly ContractFrom { get; init; }

    public required DateOnly ContractTo { get; init; }

    public PermitState State { get; set; } = PermitState.Letter;

    /// <summary>The Letter is valid to this day, that day included.</summary>
    public required DateOnly LetterUntil { get; init; }

    /// <summary>The permit is valid from this day; null while it is a Letter.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The permit is valid to this day, that day included; null while it is a Letter.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The person while Letter or permit live, null afterwards: at most one live permit or Letter per person.</summary>
    public Guid? LivePersonId { get; set; }

    public int Version { get; set; }

    public List<Artefact> Artefacts { get; } = [];
}

public sealed class PermitConfiguration : IEntityTypeConfiguration<Permit>
{
    public void Configure(EntityTypeBuilder<Permit> builder)
    {
        builder.Property(p => p.Post).HasMaxLength(100);
        builder.Property(p => p.Division).HasMaxLength(6);
        builder.Property(p => p.Category).HasMaxLength(1);
        builder.Property(p => p.PassportCountry).HasMaxLength(3);
        builder.Property(p => p.PassportNumber).HasMaxLength(20);
        builder.Property(p => p.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Employer).WithMany().HasForeignKey(p => p.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Authority).WithMany().HasForeignKey(p => p.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Artefacts).WithOne(a => a.Permit).HasForeignKey(a => a.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.LivePersonId).IsUnique(); // nulls are distinct on both databases
        builder.HasIndex(p => p.LetterCaseId).IsUnique();
        builder.HasIndex(p => new { p.State, p.To }); // what the clock ends
    }
}
