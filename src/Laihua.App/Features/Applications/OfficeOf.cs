using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.Offices;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <summary>The office that receives an application: that of the place of work, the county's, else the city's, else the province's.</summary>
public static class OfficeOf
{
    /// <returns>The office, or null where the place has none, is not known yet, or the case keeps the office that it has (K2).</returns>
    public static async Task<Authority?> FindAsync(LaihuaDb db, Application row, Answers answers, CancellationToken cancellation)
    {
        if (row.Kind == ApplicationKind.K2)
        {
            return null;
        }

        var place = answers["post.division"];
        if (place.Length != 6)
        {
            return null;
        }

        string[] places = [place, place[..4] + "00", place[..2] + "0000"];
        var offices = await db.Authorities.AsNoTracking().Where(a => places.Contains(a.Division)).ToListAsync(cancellation);
        return offices.OrderBy(a => Array.IndexOf(places, a.Division)).ThenBy(a => a.Code, StringComparer.Ordinal).FirstOrDefault();
    }
}
