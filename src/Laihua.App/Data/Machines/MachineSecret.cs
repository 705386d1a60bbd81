using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>A secret of a machine client: 32 random bytes, shown once. Two are good at a time, so that one can be replaced without a pause.</summary>
public sealed class MachineSecret
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ClientId { get; init; }

    /// <summary>SHA-256 of the text that was shown. No salt and no slowness: nobody guesses 256 random bits.</summary>
    public required byte[] Hash { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>When it stops being good; null while it is the newest.</summary>
    public DateTime? EndsAt { get; set; }
}

public sealed class MachineSecretConfiguration : IEntityTypeConfiguration<MachineSecret>
{
    public void Configure(EntityTypeBuilder<MachineSecret> builder)
    {
        builder.Property(s => s.Hash).HasMaxLength(32);
        builder.Property(s => s.CreatedBy).HasMaxLength(100);
        builder.HasIndex(s => s.ClientId); // the secrets of one client, when it asks for a token
    }
}
