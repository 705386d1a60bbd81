using Laihua.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Offices;

/// <summary>用人单位: who employs.</summary>
public sealed class Employer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Unified social credit code, 18 characters.</summary>
    public required string Uscc { get; init; }

    public required string NameEn { get; set; }

    public required string NameZh { get; set; }

    public required string Division { get; set; }

    public required string AddressZh { get; set; }

    public required string Email { get; set; }

    public required string Telephone { get; set; }

    public Words Name => new(NameEn, NameZh);
}

public sealed class EmployerConfiguration : IEntityTypeConfiguration<Employer>
{
    public void Configure(EntityTypeBuilder<Employer> builder)
    {
        builder.Property(e => e.Uscc).HasMaxLength(18);
        builder.Property(e => e.NameEn).HasMaxLength(200);
        builder.Property(e => e.NameZh).HasMaxLength(100);
        builder.Property(e => e.Division).HasMaxLength(6);
        builder.Property(e => e.AddressZh).HasMaxLength(200);
        builder.Property(e => e.Email).HasMaxLength(254);
        builder.Property(e => e.Telephone).HasMaxLength(40);
        builder.HasIndex(e => e.Uscc).IsUnique(); // one employer per code
        builder.Ignore(e => e.Name);
    }
}
