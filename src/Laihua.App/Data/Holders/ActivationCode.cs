using Laihua.App.Data.Access;
using Laihua.App.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Holders;

/// <summary>The one-time code by which a person opens an account; kept as a hash.</summary>
public sealed class ActivationCode
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The slow hash of the code, salted by <see cref="Id"/>.</summary>
    public required byte[] Hash { get; init; }

    public required Guid MadeById { get; init; }

    public required string MadeBy { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    /// <summary>How often it was tried with particulars that do not fit.</summary>
    public int Tries { get; set; }

    /// <summary>When it was used, or a newer one took its place.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>The person while the code is open, null afterwards: one is open for a person at most.</summary>
    public Guid? OpenForId { get; set; }

    public int Version { get; set; }
}

public sealed class ActivationCodeConfiguration : IEntityTypeConfiguration<ActivationCode>
{
    public void Configure(EntityTypeBuilder<ActivationCode> builder)
    {
        builder.Property(c => c.Hash).HasMaxLength(32);
        builder.Property(c => c.MadeBy).HasMaxLength(100);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.MadeById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.OpenForId).IsUnique(); // one is open for a person; nulls are distinct on both databases
    }
}
