using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Reception;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.CaseFiles;

/// <summary>What is needed to write a return: the fields, how often it was returned before, the day by which it is corrected.</summary>
public sealed record ReturnSheet(ApplicationKind Kind, IReadOnlySet<string> Known, int EarlierReturns, DateOnly CorrectBy)
{
    /// <summary>The fields by topic.</summary>
    public IReadOnlyList<FieldGroup> Groups => Fields.Grouped(Kind, Known);

    /// <summary>What stands against the notice as it is written now.</summary>
    public List<Finding> Check(IReadOnlyList<ReturnPoint> points, string justification) =>
        Judgement.OfReturn([.. points.Select(p => (p.Field, p.Text))], Known, EarlierReturns, justification);
}

/// <summary>Reads what is needed to write a return.</summary>
public sealed class ReturnSheets(LaihuaDb db, TimeProvider clock)
{
    public async Task<ReturnSheet> ReadAsync(Guid caseId, CancellationToken cancellation)
    {
        var row = await db.Applications.AsNoTracking().Include(c => c.Returns).SingleAsync(c => c.Id == caseId, cancellation);
        var lines = await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation);
        return new(row.Kind, ReturnableFields.Of(row, (await db.RulebookAsync(cancellation)).FormOf(row, clock.Today()), lines), row.Returns.Count, CorrectionDeadline.For(clock.Today()).On);
    }
}
