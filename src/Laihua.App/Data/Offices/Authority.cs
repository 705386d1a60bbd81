using Laihua.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Offices;

/// <summary>What an authority may do.</summary>
public enum AuthorityKind
{
    /// <summary>决定机构: receives and decides.</summary>
    Deciding,

    /// <summary>受理机构: an authorised local authority that receives.</summary>
    Receiving,

    /// <summary>受委托机构: entrusted with receiving; can never decide.</summary>
    Entrusted,
}

/// <summary>A node of the tree of authorities: nation, province, city, district.</summary>
public sealed class Authority
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Code { get; init; }

    public required string NameEn { get; init; }

    public required string NameZh { get; init; }

    public required AuthorityKind Kind { get; init; }

    /// <summary>GB/T 2260 code of the territory.</summary>
    public required string Division { get; init; }

    public Guid? ParentId { get; init; }

    /// <summary>Codes of the ancestors from the root down to this node, each closed by a slash: <c>nation/23/2301/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The authority that decides what this one receives: itself where it decides.</summary>
    public required string DecidedBy { get; init; }

    public required string AddressEn { get; init; }

    public required string AddressZh { get; init; }

    public required string Telephone { get; init; }

    /// <summary>Number of the office in signed codes: six digits of the division and two of the office.</summary>
    public required int IssuerNumber { get; init; }

    public Words Name => new(NameEn, NameZh);

    public Words Address => new(AddressEn, AddressZh);
}

public sealed class AuthorityConfiguration : IEntityTypeConfiguration<Authority>
{
    public void Configure(EntityTypeBuilder<Authority> builder)
    {
        builder.Property(a => a.Code).HasMaxLength(24);
        builder.Property(a => a.NameEn).HasMaxLength(200);
        builder.Property(a => a.NameZh).HasMaxLength(100);
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(a => a.Division).HasMaxLength(6);
        builder.Property(a => a.Path).HasMaxLength(200);
        builder.Property(a => a.DecidedBy).HasMaxLength(24);
        builder.Property(a => a.AddressEn).HasMaxLength(300);
        builder.Property(a => a.AddressZh).HasMaxLength(200);
        builder.Property(a => a.Telephone).HasMaxLength(40);
        builder.HasOne<Authority>().WithMany().HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.Code).IsUnique();
        builder.HasIndex(a => a.Division); // the receiving office of a place of work
        builder.Ignore(a => a.Name);
        builder.Ignore(a => a.Address);
        builder.ToTable(t => t.HasCheckConstraint("ck_authority_entrusted_never_decides", "kind = 'Deciding' or decided_by <> code"));
    }
}
