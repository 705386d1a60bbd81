using Laihua.App.Data.Offices;
using Laihua.App.Data.People;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Access;

/// <summary>A role of a person at an authority, at an employer or as a holder, from a day to a day.</summary>
public sealed class RoleGrant
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    public required Role Role { get; init; }

    public Guid? AuthorityId { get; init; }

    public Guid? EmployerId { get; init; }

    /// <summary>The person whom a holder is; null for every other role.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The person while this account is the person's own, null afterwards: one account for a person.</summary>
    public Guid? AccountOfId { get; set; }

    public required DateOnly From { get; init; }

    /// <summary>The last day, that day included; null while no end is set.</summary>
    public DateOnly? To { get; set; }
}

public sealed class RoleGrantConfiguration : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.Property(g => g.Role).HasConversion<string>().HasMaxLength(24);
        builder.HasOne<Authority>().WithMany().HasForeignKey(g => g.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employer>().WithMany().HasForeignKey(g => g.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(g => g.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(g => g.AccountOfId).IsUnique(); // one account for a person; nulls are distinct on both databases
        builder.HasIndex(g => g.UserId); // what may this person do, at each request's start
        builder.ToTable(t => t.HasCheckConstraint("ck_role_grant_place", "(authority_id is null or employer_id is null) and (person_id is null or (authority_id is null and employer_id is null))"));
    }
}
