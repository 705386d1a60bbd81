using Laihua.App.Outside;
using Laihua.Credentials;
using Laihua.Journeys.Stage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Laihua.Journeys.Checker;

/// <summary>The lists that a site would publish: its own keys and roots, statuses of the test's choice. Browsers get them at the fixed addresses.</summary>
internal sealed class CarriedLists(RunningSite site)
{
    private const string TrustAddress = "/.well-known/fwp-trust-list.cbor";
    private readonly SoftwareKey status = SoftwareKey.Create(new(0xa1000001));
    private readonly List<TrustedKey> keys = [];

    /// <summary>The version of the trust list.</summary>
    public uint Version { get; set; } = 7;

    /// <summary>When the lists were issued.</summary>
    public DateTimeOffset Issued { get; set; } = DateTimeOffset.UtcNow.AddMinutes(-90);

    /// <summary>What the list says of every artefact.</summary>
    public ArtefactStatus Says { get; set; }

    /// <summary>Whether two of the three roots sign, or one alone.</summary>
    public int Signers { get; set; } = RootSet.Threshold;

    /// <summary>Whether the addresses answer at all.</summary>
    public bool IsReachable { get; set; } = true;

    /// <summary>How often the trust list was asked for.</summary>
    public int Asked { get; private set; }

    /// <summary>A site's lists; the site has its keys by then.</summary>
    public static async Task<CarriedLists> OfAsync(RunningSite site)
    {
        var lists = new CarriedLists(site);
        await lists.ReadKeysAsync();
        return lists;
    }

    /// <summary>Answers for the addresses of the lists in a visitor's browser.</summary>
    public async Task PublishAsync(Visitor visitor)
    {
        await visitor.Page.Context.RouteAsync("**" + TrustAddress, route =>
        {
            Asked++;
            return IsReachable ? route.FulfillAsync(new() { BodyBytes = Trust(), ContentType = "application/cbor" }) : route.AbortAsync();
        });
        await visitor.Page.Context.RouteAsync("**/status/*", route => route.Request.Url.EndsWith("/status/0", StringComparison.Ordinal)
            ? route.FulfillAsync(new() { BodyBytes = Status(), ContentType = "application/statuslist+cwt" })
            : route.FulfillAsync(new() { Status = 404 }));
    }

    private byte[] Trust()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Keys:Directory", Path.Combine(site.Folder, "keys"))]).Build();
        var issued = DateTimeOffset.FromUnixTimeSeconds(Issued.ToUnixTimeSeconds());
        var day = DateOnly.FromDateTime(issued.UtcDateTime);
        var list = new TrustList
        {
            Version = Version,
            Issued = issued,
            Expires = issued.AddDays(TrustList.LongestDays),
            BaseUrls = [site.Address],
            Keys = [.. keys.Append(TrustedKey.OfStatusLists(status, day.AddDays(-1), day.AddDays(90), day.AddDays(100))).OrderBy(k => k.Id)],
        };
        var files = new KeyFiles(configuration);
        return SignedTrustList.Sign(list, Enumerable.Range(1, Signers).Select(number => files.Open(new(0xF000_0000 + (uint)number))!)).Encode(); // The demonstration's roots lie there.
    }

    private byte[] Status()
    {
        var array = new StatusArray();
        for (var index = 0; Says != ArtefactStatus.Valid && index < array.Count; index++)
        {
            array[index] = Says;
        }

        return StatusList.Issue(array, site.Address, 0, Issued, status);
    }

    private async Task ReadKeysAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "laihua.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT kid, public_key, issuer_prefix, sign_from, sign_until, verify_until FROM published_keys WHERE use = 'Issuer' ORDER BY kid";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            keys.Add(new()
            {
                Id = KeyId.From((byte[])rows[0]),
                PublicKey = (byte[])rows[1],
                IssuerPrefixes = [rows.GetString(2)],
                Types = [ArtefactType.Card, ArtefactType.Letter],
                SignFrom = rows.GetFieldValue<DateOnly>(3),
                SignUntil = rows.GetFieldValue<DateOnly>(4),
                VerifyUntil = rows.GetFieldValue<DateOnly>(5),
            });
        }
    }
}
