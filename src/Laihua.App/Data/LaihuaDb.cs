using Laihua.App.Data.Access;
using Laihua.App.Data.Cases;
using Laihua.App.Data.Checks;
using Laihua.App.Data.Holders;
using Laihua.App.Data.Keys;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Offices;
using Laihua.App.Data.People;
using Laihua.App.Data.Permits;
using Laihua.App.Data.Rulebooks;
using Laihua.App.Data.Stock;
using Laihua.App.Data.Trail;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Laihua.App.Data;

/// <summary>The register: one model for both databases.</summary>
public abstract class LaihuaDb(DbContextOptions options) : IdentityUserContext<User, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<Authority> Authorities => Set<Authority>();

    public DbSet<Window> Windows => Set<Window>();

    public DbSet<Employer> Employers => Set<Employer>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<TravelDocument> TravelDocuments => Set<TravelDocument>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<Application> Applications => Set<Application>();

    public DbSet<CaseDocument> CaseDocuments => Set<CaseDocument>();

    public DbSet<ReturnNotice> ReturnNotices => Set<ReturnNotice>();

    public DbSet<Examination> Examinations => Set<Examination>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Permit> Permits => Set<Permit>();

    public DbSet<Artefact> Artefacts => Set<Artefact>();

    public DbSet<CardOrder> CardOrders => Set<CardOrder>();

    public DbSet<CardBatch> CardBatches => Set<CardBatch>();

    public DbSet<Blank> Blanks => Set<Blank>();

    public DbSet<StockMove> StockMoves => Set<StockMove>();

    public DbSet<StockProposal> StockProposals => Set<StockProposal>();

    public DbSet<PermitChange> PermitChanges => Set<PermitChange>();

    public DbSet<PermitOperation> PermitOperations => Set<PermitOperation>();

    public DbSet<PublishedKey> PublishedKeys => Set<PublishedKey>();

    public DbSet<ActivationCode> ActivationCodes => Set<ActivationCode>();

    public DbSet<ShareCode> ShareCodes => Set<ShareCode>();

    public DbSet<ShareUse> ShareUses => Set<ShareUse>();

    public DbSet<DynamicCode> DynamicCodes => Set<DynamicCode>();

    public DbSet<WrongDataReport> WrongDataReports => Set<WrongDataReport>();

    public DbSet<RecordLook> RecordLooks => Set<RecordLook>();

    public DbSet<MatchCount> MatchCounts => Set<MatchCount>();

    public DbSet<ScanCount> ScanCounts => Set<ScanCount>();

    public DbSet<ScanAlarm> ScanAlarms => Set<ScanAlarm>();

    public DbSet<FoundedRoots> RootSets => Set<FoundedRoots>();

    public DbSet<TrustListEdition> TrustLists => Set<TrustListEdition>();

    public DbSet<StatusPublication> StatusPublications => Set<StatusPublication>();

    public DbSet<DecoySeed> DecoySeeds => Set<DecoySeed>();

    public DbSet<RuleDraft> RuleDrafts => Set<RuleDraft>();

    public DbSet<PolicyRun> PolicyRuns => Set<PolicyRun>();

    public DbSet<MachineClient> MachineClients => Set<MachineClient>();

    public DbSet<ClientChange> ClientChanges => Set<ClientChange>();

    public DbSet<MachineSecret> MachineSecrets => Set<MachineSecret>();

    public DbSet<MachineUse> MachineUses => Set<MachineUse>();

    public DbSet<ChangeSeal> ChangeSeals => Set<ChangeSeal>();

    public DbSet<FeedKey> FeedKeys => Set<FeedKey>();

    public DbSet<WebhookSubscription> Webhooks => Set<WebhookSubscription>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<VisaRecord> VisaRecords => Set<VisaRecord>();

    public DbSet<AuditEvent> Audit => Set<AuditEvent>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<Counter> Counters => Set<Counter>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The transaction of the save that is under way, where it numbers changes; see <see cref="ChangeNumbers"/>.</summary>
    internal IDbContextTransaction? OfThisSave { get; set; }

    /// <summary>Saves everything or nothing; false where somebody else was faster, by version or by a unique key.</summary>
    public async Task<bool> TrySaveAsync(CancellationToken cancellation)
    {
        try
        {
            await SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException exception) when (UniqueViolation.Is(exception))
        {
            return false;
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        MachineProtocol.Add(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(LaihuaDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<DateTime>().HaveConversion<UtcInstant>();
    }
}

/// <summary>The register on SQLite.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : LaihuaDb(options);

/// <summary>The register on PostgreSQL.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : LaihuaDb(options);
