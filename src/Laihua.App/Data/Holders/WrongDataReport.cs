using Laihua.App.Data.Offices;
using Laihua.App.Data.People;
using Laihua.App.Data.Permits;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Holders;

/// <summary>What a holder says is wrong in the record, and what the office answered.</summary>
public sealed class WrongDataReport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    /// <summary>The office that decided on the permit and answers.</summary>
    public required Guid AuthorityId { get; init; }

    public required WrongField Field { get; init; }

    public required string Text { get; init; }

    public required DateTime MadeAt { get; init; }

    public WrongDataState State { get; set; } = WrongDataState.Open;

    public string? Answer { get; set; }

    public Guid? AnsweredById { get; set; }

    public string? AnsweredBy { get; set; }

    public DateTime? AnsweredAt { get; set; }

    public int Version { get; set; }
}

public sealed class WrongDataReportConfiguration : IEntityTypeConfiguration<WrongDataReport>
{
    public void Configure(EntityTypeBuilder<WrongDataReport> builder)
    {
        builder.Property(r => r.Field).HasConversion<string>().HasMaxLength(24);
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(r => r.Text).HasMaxLength(1000);
        builder.Property(r => r.Answer).HasMaxLength(1000);
        builder.Property(r => r.AnsweredBy).HasMaxLength(100);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Permit).WithMany().HasForeignKey(r => r.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.AuthorityId, r.State, r.MadeAt }); // the office's queue, oldest first
        builder.HasIndex(r => new { r.PersonId, r.MadeAt }); // the holder's list
    }
}
