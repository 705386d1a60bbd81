using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.People;

/// <summary>One human being under one lifetime number.</summary>
public sealed class Person
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>18 digits, given once and never again.</summary>
    public required string LifetimeNumber { get; init; }

    public required string FamilyName { get; set; }

    public required string GivenNames { get; set; }

    public string? ChineseName { get; set; }

    /// <summary>The names as a machine reads them in the passport, A–Z and spaces.</summary>
    public required string MrzPrimary { get; set; }

    public required string MrzSecondary { get; set; }

    /// <summary>F, M or X.</summary>
    public required string Sex { get; set; }

    public required DateOnly BirthDate { get; set; }

    public required string Nationality { get; set; }

    public Guid? PortraitFileId { get; set; }

    public required DateTime RegisteredAt { get; init; }

    public int Version { get; set; }

    public List<TravelDocument> Documents { get; } = [];
}

public sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.LifetimeNumber).HasMaxLength(18);
        builder.Property(p => p.FamilyName).HasMaxLength(100);
        builder.Property(p => p.GivenNames).HasMaxLength(100);
        builder.Property(p => p.ChineseName).HasMaxLength(50);
        builder.Property(p => p.MrzPrimary).HasMaxLength(100);
        builder.Property(p => p.MrzSecondary).HasMaxLength(100);
        builder.Property(p => p.Sex).HasMaxLength(1);
        builder.Property(p => p.Nationality).HasMaxLength(3);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.PortraitFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Documents).WithOne().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.LifetimeNumber).IsUnique();
    }
}
