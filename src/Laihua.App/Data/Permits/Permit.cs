using Laihua.App.Data.Offices;
using Laihua.App.Data.People;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

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

    public required DateOnly ContractTo { get; set; }

    public PermitState State { get; set; } = PermitState.Letter;

    /// <summary>Since when it is in this state; null for what came before it was kept.</summary>
    public DateTime? StateSince { get; set; }

    /// <summary>The Letter is valid to this day, that day included.</summary>
    public required DateOnly LetterUntil { get; init; }

    /// <summary>The permit is valid from this day; null while it is a Letter.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The permit is valid to this day, that day included; null while it is a Letter.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The person while Letter, live or suspended, null afterwards: at most one live permit or Letter per person.</summary>
    public Guid? LivePersonId { get; set; }

    public int Version { get; set; }

    public List<Artefact> Artefacts { get; } = [];

    /// <summary>Moves it to a state of the table of moves; the person's one place goes with it.</summary>
    public void MoveTo(PermitState next, DateTime at)
    {
        if (State != next)
        {
            State = next;
            StateSince = at;
        }

        LivePersonId = PermitFlow.HoldsThePlace(next) ? PersonId : null;
        Version++;
    }
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
