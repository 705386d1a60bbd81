using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Cases;

/// <summary>一次性告知: everything that must be corrected, told at once.</summary>
public sealed class ReturnNotice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    public required int Round { get; init; }

    public required DateTime At { get; init; }

    public required Guid ByUserId { get; init; }

    public required string By { get; init; }

    /// <summary>Why it was not told the first time; required from the second return on.</summary>
    public string? Justification { get; init; }

    public List<ReturnItem> Items { get; } = [];
}

/// <summary>One point of the notice.</summary>
public sealed class ReturnItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ReturnNoticeId { get; init; }

    public required int Position { get; init; }

    /// <summary>Id of the question, or <c>documents.LINE</c>.</summary>
    public required string Field { get; init; }

    /// <summary>What is wrong and what to do, in the officer's words.</summary>
    public required string Text { get; init; }
}

public sealed class ReturnNoticeConfiguration : IEntityTypeConfiguration<ReturnNotice>
{
    public void Configure(EntityTypeBuilder<ReturnNotice> builder)
    {
        builder.Property(r => r.By).HasMaxLength(100);
        builder.Property(r => r.Justification).HasMaxLength(1000);
        builder.HasMany(r => r.Items).WithOne().HasForeignKey(i => i.ReturnNoticeId);
        builder.HasIndex(r => new { r.ApplicationId, r.Round }).IsUnique(); // told once a round
    }
}

public sealed class ReturnItemConfiguration : IEntityTypeConfiguration<ReturnItem>
{
    public void Configure(EntityTypeBuilder<ReturnItem> builder)
    {
        builder.Property(i => i.Field).HasMaxLength(80);
        builder.Property(i => i.Text).HasMaxLength(1000);
    }
}
