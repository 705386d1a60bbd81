using Laihua.Rules;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>A machine of another authority that calls the register, with what is agreed. Its entry for the protocol has the same <see cref="ClientId"/>.</summary>
public sealed class MachineClient
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name under which it asks for tokens; no secret.</summary>
    public required string ClientId { get; init; }

    public required string NameEn { get; init; }

    public required string NameZh { get; init; }

    public required ClientKind Kind { get; init; }

    /// <summary>Prefix of the divisions in which it has a say; empty for the whole country.</summary>
    public required string Division { get; init; }

    /// <summary>One to a line.</summary>
    public required string Purposes { get; init; }

    /// <summary>Names of <see cref="MachineScope"/>, with a space between.</summary>
    public required string Scopes { get; set; }

    public required DateOnly From { get; init; }

    /// <summary>The last day, that day included; null while no end is set.</summary>
    public DateOnly? To { get; set; }

    public required string Contact { get; set; }

    public required int PerMinute { get; set; }

    public required int PerDay { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>Since when it is suspended; null while it is not.</summary>
    public DateTime? SuspendedAt { get; set; }

    public string? SuspendedFor { get; set; }

    public required string ChangedBy { get; set; }

    public required DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    public List<MachineSecret> Secrets { get; } = [];

    public Words Name => new(NameEn, NameZh);

    public IReadOnlyList<string> PurposeList => Purposes.Split('\n');

    public IReadOnlyList<string> ScopeList => Scopes.Split(' ');

    /// <summary>What is agreed with it.</summary>
    public ClientTerms Terms() => new(NameEn, NameZh, Kind, Division, PurposeList, ScopeList, From, To, Contact, PerMinute, PerDay);

    /// <summary>Whether it may call on a day.</summary>
    public bool MayCall(DateOnly today) => SuspendedAt is null && From <= today && (To is null || To >= today);

    /// <summary>Whether a permit of this division is in its jurisdiction.</summary>
    public bool Covers(string division) => division.StartsWith(Division, StringComparison.Ordinal);
}

public sealed class MachineClientConfiguration : IEntityTypeConfiguration<MachineClient>
{
    public void Configure(EntityTypeBuilder<MachineClient> builder)
    {
        builder.Property(c => c.ClientId).HasMaxLength(40);
        builder.Property(c => c.NameEn).HasMaxLength(100);
        builder.Property(c => c.NameZh).HasMaxLength(100);
        builder.Property(c => c.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(c => c.Division).HasMaxLength(6);
        builder.Property(c => c.Purposes).HasMaxLength(600);
        builder.Property(c => c.Scopes).HasMaxLength(200);
        builder.Property(c => c.Contact).HasMaxLength(100);
        builder.Property(c => c.CreatedBy).HasMaxLength(100);
        builder.Property(c => c.SuspendedFor).HasMaxLength(300);
        builder.Property(c => c.ChangedBy).HasMaxLength(100);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasMany(c => c.Secrets).WithOne().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.ClientId).IsUnique(); // who calls, at each request
        builder.Ignore(c => c.Name).Ignore(c => c.PurposeList).Ignore(c => c.ScopeList);
    }
}
