using Laihua.App.Data.Offices;
using Laihua.App.Data.People;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Cases;

/// <summary>One case of one kind.</summary>
public sealed class Application
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The number that people quote; carries no personal data.</summary>
    public required string Number { get; init; }

    public required ApplicationKind Kind { get; init; }

    public required Guid EmployerId { get; init; }

    public Employer? Employer { get; init; }

    /// <summary>The handler who started it.</summary>
    public required Guid StartedBy { get; init; }

    /// <summary>The receiving office; set at the first submission, by the place of work.</summary>
    public Guid? ReceivingAuthorityId { get; set; }

    /// <summary>The deciding office; set with the receiving office.</summary>
    public Guid? DecidingAuthorityId { get; set; }

    public CaseState State { get; set; } = CaseState.Draft;

    /// <summary>A, B or C as claimed by ground and points at submission; empty in a draft.</summary>
    public string Category { get; set; } = "";

    /// <summary>What was answered, as JSON of question id and answer.</summary>
    public string Answers { get; set; } = "{}";

    /// <summary>The name as shown in lists; from the answers.</summary>
    public string PersonName { get; set; } = "";

    /// <summary><c>country:number</c> of the passport, to find a case by it; from the answers.</summary>
    public string PassportKey { get; set; } = "";

    /// <summary>The points table in force at the first submission.</summary>
    public string? PointsTable { get; set; }

    /// <summary>Ids of the versions that the case keeps since its first submission, for the place of work as answered last, separated by spaces; null in a draft.</summary>
    public string? Rules { get; set; }

    /// <summary>The day of the first submission: what is not named is kept as it was on it.</summary>
    public DateOnly? RulesOn { get; set; }

    /// <summary>The facts that were scored at the last submission, as the JSON of a points request.</summary>
    public string? PointsFacts { get; set; }

    /// <summary>The account of points and category as of the last submission, as JSON.</summary>
    public string? Account { get; set; }

    /// <summary>How often it was submitted; a return begins a new round at the next submission.</summary>
    public int Round { get; set; }

    public required DateTime StartedAt { get; init; }

    public DateTime SavedAt { get; set; }

    public DateTime? SubmittedAt { get; set; }

    public DateTime? AcceptedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>The last day of the clock that runs now; null where none runs.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>The person under the lifetime number; set at the grant of K1, copied to K2.</summary>
    public Guid? PersonId { get; set; }

    public Person? Person { get; set; }

    /// <summary>K2: the Letter's permit that it follows.</summary>
    public Guid? PermitId { get; set; }

    /// <summary>The office named as competent when the case was declined.</summary>
    public string? CompetentOffice { get; private set; }

    /// <summary>Why the case was declined.</summary>
    public string? DeclineReasons { get; private set; }

    /// <summary>Who made the last change, to tell the loser of a race.</summary>
    public required string ChangedBy { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    /// <summary>The category as a letter; <c>C</c> has the slowest clock and stands in while none is known.</summary>
    public char CategoryLetter => Category.Length == 1 ? Category[0] : 'C';

    /// <summary>Ids of the versions that the case keeps; empty in a draft.</summary>
    public IReadOnlyList<string> KeptRules => Rules?.Split(' ') ?? (PointsTable is { } table ? [table] : []);

    public List<CaseDocument> Documents { get; } = [];

    public List<ReturnNotice> Returns { get; } = [];

    public List<Examination> Examinations { get; } = [];

    public List<Decision> Decisions { get; } = [];

    /// <summary>Puts the case into the state that the table of moves gave, and starts that state's clock; one that runs already runs on.</summary>
    public void MoveTo(CaseState state, string by, DateTime at, DateOnly today)
    {
        DueOn = CaseClocks.After(State, DueOn, state, today, CategoryLetter);
        State = state;
        EndedAt = CaseStates.IsEnd(state) ? at : null;
        Touch(by, at);
    }

    /// <summary>Keeps what the notice of non-acceptance says.</summary>
    public void Declined(string competentOffice, string reasons)
    {
        CompetentOffice = competentOffice;
        DeclineReasons = reasons;
    }

    /// <summary>Marks the case as changed, so that whoever saw it before is told.</summary>
    public void Touch(string by, DateTime at)
    {
        ChangedBy = by;
        ChangedAt = at;
        Version++;
    }
}

public sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.Property(a => a.Number).HasMaxLength(24);
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(4);
        builder.Property(a => a.State).HasConversion<string>().HasMaxLength(24); // readable rows; reordering the enum is harmless
        builder.Property(a => a.Category).HasMaxLength(1);
        builder.Property(a => a.PersonName).HasMaxLength(260);
        builder.Property(a => a.PassportKey).HasMaxLength(24);
        builder.Property(a => a.PointsTable).HasMaxLength(60);
        builder.Property(a => a.Rules).HasMaxLength(400);
        builder.Property(a => a.CompetentOffice).HasMaxLength(200);
        builder.Property(a => a.DeclineReasons).HasMaxLength(4000);
        builder.Property(a => a.ChangedBy).HasMaxLength(100);
        builder.Property(a => a.Version).IsConcurrencyToken(); // the loser of a race trips over it, on every provider
        builder.HasOne(a => a.Employer).WithMany().HasForeignKey(a => a.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Authority>().WithMany().HasForeignKey(a => a.ReceivingAuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Authority>().WithMany().HasForeignKey(a => a.DecidingAuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Permits.Permit>().WithMany().HasForeignKey(a => a.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Documents).WithOne().HasForeignKey(d => d.ApplicationId);
        builder.HasMany(a => a.Returns).WithOne().HasForeignKey(r => r.ApplicationId);
        builder.HasMany(a => a.Examinations).WithOne().HasForeignKey(e => e.ApplicationId);
        builder.HasMany(a => a.Decisions).WithOne().HasForeignKey(d => d.ApplicationId);
        builder.Ignore(a => a.CategoryLetter);
        builder.Ignore(a => a.KeptRules);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasIndex(a => new { a.EmployerId, a.State }); // the employer's home: what needs doing
        builder.HasIndex(a => new { a.ReceivingAuthorityId, a.State, a.DueOn }); // the receiving office's list, by clock
        builder.HasIndex(a => new { a.DecidingAuthorityId, a.State, a.DueOn }); // the deciding office's list, by clock
        builder.HasIndex(a => new { a.PassportKey, a.State }); // an open case for the same passport
        builder.HasIndex(a => new { a.State, a.DueOn }); // what the clock ends
    }
}
