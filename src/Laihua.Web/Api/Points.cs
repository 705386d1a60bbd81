using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Features;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;

namespace Laihua.Web.Api;

/// <summary>Points that explain themselves, in the shape of the command line.</summary>
public static class Points
{
    /// <summary>Maps them.</summary>
    public static void MapPoints(this RouteGroupBuilder v1) => v1.MapPost("/points/score", Score)
        .AllowAnonymous().WithTags("points").WithName("scorePoints")
        .WithSummary("Score one person (an object) or several (an array), with the account of every item; nothing is kept.")
        .Produces<PointsBody>().Refuses(400, 404, 422);

    private static async Task<IResult> Score(JsonElement body, LaihuaDb db, TimeProvider clock, CancellationToken cancellation, string? table = null)
    {
        var book = await db.RulebookAsync(cancellation);
        var asked = table is null ? null : book.Table(table);
        if (table is not null && asked is null)
        {
            return Problems.From(new Refusal.NotFound("points table", ""));
        }

        return Outcome.Ok(new PointsInput(book, asked, clock.Today()).Whole(body), scores => scores);
    }
}
