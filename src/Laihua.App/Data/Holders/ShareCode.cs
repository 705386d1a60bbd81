using Laihua.App.Data.People;
using Laihua.App.Data.Permits;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Holders;

/// <summary>A code by which a holder shows more of a permit to somebody; kept as a hash.</summary>
public sealed class ShareCode
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    /// <summary>The slow hash of the code, by which it is found.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The last three characters, by which the holder knows it again.</summary>
    public required string End { get; init; }

    public required SharePurpose Purpose { get; init; }

    public required SharedFields Fields { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>The last day on which it can be used.</summary>
    public required DateOnly LastDay { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    /// <summary>How often the date of birth was wrong.</summary>
    public int Tries { get; set; }

    public int Version { get; set; }

    public List<ShareUse> Uses { get; } = [];

    /// <summary>Whether it can be used on a day.</summary>
    public bool IsOpen(DateOnly today) => WithdrawnAt is null && Tries < ShareOffer.MostTries && LastDay >= today;
}

public sealed class ShareCodeConfiguration : IEntityTypeConfiguration<ShareCode>
{
    public void Configure(EntityTypeBuilder<ShareCode> builder)
    {
        builder.Property(c => c.Hash).HasMaxLength(32);
        builder.Property(c => c.End).HasMaxLength(3);
        builder.Property(c => c.Purpose).HasConversion<string>().HasMaxLength(24);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Permit).WithMany().HasForeignKey(c => c.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Uses).WithOne().HasForeignKey(u => u.ShareCodeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.Hash).IsUnique(); // the check by a code
        builder.HasIndex(c => new { c.PersonId, c.MadeAt }); // the holder's list
    }
}
