using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Machines;

/// <summary>How much a client asked in the present minute and on the present day: one row each, counted by the database so that all nodes agree.</summary>
public sealed class MachineUse
{
    public required Guid ClientId { get; init; }

    /// <summary>The start of the minute that is counted.</summary>
    public DateTime Minute { get; set; }

    public int InMinute { get; set; }

    /// <summary>The day in China that is counted.</summary>
    public DateOnly Day { get; set; }

    public int InDay { get; set; }

    /// <summary>Everything since the client was made.</summary>
    public long InAll { get; set; }

    public DateTime? LastAt { get; set; }
}

public sealed class MachineUseConfiguration : IEntityTypeConfiguration<MachineUse>
{
    public void Configure(EntityTypeBuilder<MachineUse> builder)
    {
        builder.HasKey(u => u.ClientId);
        builder.HasOne<MachineClient>().WithOne().HasForeignKey<MachineUse>(u => u.ClientId).OnDelete(DeleteBehavior.Restrict);
    }
}
