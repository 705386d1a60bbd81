using Laihua.App.Data.Permits;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>A fact about visa, entry or residence as another authority reported it: appended beside the permit, never changed. A correction is a fact of its own.</summary>
public sealed class VisaRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ClientId { get; init; }

    public MachineClient? Client { get; init; }

    /// <summary>The number under which the other authority keeps it: once for each client.</summary>
    public required string Reference { get; init; }

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    public required VisaFactKind Kind { get; init; }

    public required string VisaKind { get; init; }

    public required DateOnly On { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>SHA-256 of the country and number of the passport, which itself is not kept here.</summary>
    public required byte[] PassportHash { get; init; }

    /// <summary>What spoke against it when it came, as JSON.</summary>
    public required string Findings { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public VisaFact Fact => new(Kind, VisaKind, On, From, To);
}

public sealed class VisaRecordConfiguration : IEntityTypeConfiguration<VisaRecord>
{
    public void Configure(EntityTypeBuilder<VisaRecord> builder)
    {
        builder.Property(v => v.Reference).HasMaxLength(60);
        builder.Property(v => v.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(v => v.VisaKind).HasMaxLength(1);
        builder.Property(v => v.PassportHash).HasMaxLength(32);
        builder.HasOne(v => v.Client).WithMany().HasForeignKey(v => v.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(v => v.Permit).WithMany().HasForeignKey(v => v.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.ClientId, v.Reference }).IsUnique(); // taken in once
        builder.HasIndex(v => v.PermitId); // the facts beside a permit
        builder.Ignore(v => v.Fact);
    }
}
