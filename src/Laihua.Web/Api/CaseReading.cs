using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Features;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Api;

/// <summary>Reads cases for the API, of whoever may see them.</summary>
public sealed class CaseReading(LaihuaDb db)
{
    private const int PageSize = 50;

    /// <summary>The cases there are, before anybody's scope.</summary>
    public IQueryable<Application> Cases => db.Applications.AsNoTracking();

    /// <summary>A page of a list.</summary>
    public async Task<CaseList> ListAsync(IQueryable<Application> scope, int page, CancellationToken cancellation)
    {
        var total = await scope.CountAsync(cancellation);
        var rows = await scope.Include(c => c.Employer).OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.Number)
            .Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        return new([.. rows.Select(CaseSummary.Of)], Math.Max(1, page), total);
    }

    /// <summary>One case, or not found.</summary>
    public async Task<IResult> OneAsync(IQueryable<Application> scope, string number, Actor actor, CancellationToken cancellation)
    {
        var row = await scope.Include(c => c.Documents).Include(c => c.Returns).ThenInclude(r => r.Items).Include(c => c.Decisions)
            .SingleOrDefaultAsync(c => c.Number == number, cancellation);
        return row is null ? Problems.From(new Refusal.NotFound("case", number)) : TypedResults.Ok(CaseBody.Of(row, actor, await db.RulebookAsync(cancellation)));
    }
}
