using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Access;

/// <summary>Somebody who signs in. What they may do stands in <see cref="RoleGrant"/>.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>The name that others see beside what this person did.</summary>
    public required string DisplayName { get; set; }

    public List<RoleGrant> Grants { get; } = [];
}

public sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.Property(u => u.DisplayName).HasMaxLength(100);
        builder.HasMany(u => u.Grants).WithOne().HasForeignKey(g => g.UserId);
    }
}
