using Laihua.App.Data;
using Laihua.App.Data.Trail;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Demonstration;

/// <summary>The row by which a register says that everything in it is invented: set once, while it is empty.</summary>
public static class DemonstrationMark
{
    private const string Id = "demonstration";

    /// <summary>Whether everything in the register is invented.</summary>
    public static Task<bool> IsDemonstrationAsync(this LaihuaDb db, CancellationToken cancellation) =>
        db.Counters.AnyAsync(c => c.Id == Id, cancellation);

    internal static Counter New() => new() { Id = Id, Last = 1 };
}
