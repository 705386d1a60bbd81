using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.People;

/// <summary>A passport of a person; dated, never overwritten.</summary>
public sealed class TravelDocument
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public required string Country { get; init; }

    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    public required DateOnly KnownFrom { get; init; }

    /// <summary>The day on which it was replaced or reported lost; null while it is the one in use.</summary>
    public DateOnly? Until { get; set; }

    /// <summary><c>country:number</c> while in use, null afterwards: the register holds one person per document at a time.</summary>
    public string? InUse { get; set; }
}

public sealed class TravelDocumentConfiguration : IEntityTypeConfiguration<TravelDocument>
{
    public void Configure(EntityTypeBuilder<TravelDocument> builder)
    {
        builder.Property(d => d.Country).HasMaxLength(3);
        builder.Property(d => d.Number).HasMaxLength(20);
        builder.Property(d => d.InUse).HasMaxLength(24);
        builder.HasIndex(d => d.InUse).IsUnique(); // one person per document; nulls are distinct on both databases
    }
}
