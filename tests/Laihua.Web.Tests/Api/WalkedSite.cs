using Laihua.App.Data.Permits;
using Laihua.Credentials;
using Laihua.Rules.Access;
using Laihua.Rules.Intake;
using Laihua.Testing.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Api;

/// <summary>A site on which one person has come all the way through the API: Letter, entry, permit, card.</summary>
public sealed class WalkedSite : LiveSite, IAsyncLifetime
{
    /// <summary>The K1 case.</summary>
    public string Letter { get; private set; } = "";

    /// <summary>The K2 case.</summary>
    public string Entry { get; private set; } = "";

    /// <summary>The status of the Letter before it was made.</summary>
    public int LetterBeforeItWasMade { get; private set; }

    /// <summary>The card that was printed.</summary>
    public Guid Card { get; private set; }

    /// <summary>A token under which the card is known.</summary>
    public ArtefactToken CardToken { get; } = ArtefactToken.From([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);

    /// <summary>A token under which the Letter is known.</summary>
    public ArtefactToken LetterToken { get; } = ArtefactToken.From([16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);

    private const string Passport = "24XK00007";

    // Every original that either kind of case asks to be seen.
    private static readonly string[] Seen =
        [.. Checklist.OfLetter('B', "").Concat(Checklist.OfEntry(contractPromised: true)).Select(line => line.Id).Distinct()];

    public async ValueTask InitializeAsync()
    {
        var handler = await MachineOfAsync(Role.Handler);
        Letter = (await handler.MustAsync(HttpMethod.Post, "/applications")).GetProperty("number").GetString()!; // A started case has a number.
        var letter = AnApplication.OfCategory('B').WithPassport(Passport);
        await FillAsync(handler, Letter, letter.Answers, letter.Documents);
        await GrantAsync(handler, Letter);
        LetterBeforeItWasMade = (await handler.CallAsync(HttpMethod.Get, $"/papers/{Letter}/letter")).Status;
        await RunJobsAsync();
        Entry = (await handler.MustAsync(HttpMethod.Post, $"/applications/{Letter}/entry-report")).GetProperty("number").GetString()!; // As above.
        var entry = AnEntryReport.Of(new(2026, 3, 2), Passport);
        await FillAsync(handler, Entry, entry.Answers, entry.Documents);
        await GrantAsync(handler, Entry);
        await PrintAsync();
        await KnowTokensAsync();
    }

    /// <summary>Answers every topic and puts every document.</summary>
    public static async Task FillAsync(
        HttpClient handler, string number, IReadOnlyDictionary<string, string> answers, IReadOnlyDictionary<string, byte[]> documents)
    {
        foreach (var topic in answers.GroupBy(a => a.Key.Split('.')[0]))
        {
            await handler.MustAsync(HttpMethod.Put, $"/applications/{number}/answers/{topic.Key}", new
            {
                seenVersion = await handler.VersionAsync(number),
                answers = topic.ToDictionary(a => a.Key, a => a.Value),
            });
        }

        foreach (var (line, content) in documents)
        {
            await handler.PutFileAsync(number, line, content);
        }
    }

    /// <summary>From submission to the grant.</summary>
    public async Task GrantAsync(HttpClient handler, string number)
    {
        await StepAsync(handler, handler, number, $"/applications/{number}/submit", v => new { seenVersion = v });
        var receiver = await MachineOfAsync(Role.Receiver);
        await StepAsync(receiver, handler, number, $"/reception/{number}/pass", v => new { seenVersion = v });
        await StepAsync(receiver, handler, number, $"/reception/{number}/accept", v => new { seenVersion = v, seen = Seen });
        var examiner = await MachineOfAsync(Role.Examiner);
        await StepAsync(examiner, handler, number, $"/decisions/{number}/recommend", v => new { seenVersion = v, grant = true, findings = "Documents and answers agree." });
        var approver = await MachineOfAsync(Role.Approver);
        await StepAsync(approver, handler, number, $"/decisions/{number}/decide", v => new { seenVersion = v, grant = true });
    }

    private static async Task StepAsync(HttpClient by, HttpClient handler, string number, string path, Func<int, object> body) =>
        await by.MustAsync(HttpMethod.Post, path, body(await handler.VersionAsync(number)));

    private async Task PrintAsync()
    {
        var officer = await MachineOfAsync(Role.CardOfficer);
        var order = (await officer.MustAsync(HttpMethod.Get, "/cards"))[0];
        var printed = await officer.MustAsync(HttpMethod.Post, $"/cards/{order.GetProperty("id").GetString()}/print", new { seenVersion = order.GetProperty("version").GetInt32() });
        Card = printed.GetProperty("artefactId").GetGuid();
    }

    // The register keeps hashes alone; later editions with tokens that the tests know stand beside the ones that were printed.
    private Task<int> KnowTokensAsync() => InAsync(async db =>
    {
        foreach (var made in await db.Artefacts.ToListAsync(TestContext.Current.CancellationToken))
        {
            var token = made.Kind == ArtefactKind.Card ? CardToken : LetterToken;
            db.Artefacts.Add(new()
            {
                PermitId = made.PermitId,
                Kind = made.Kind,
                TokenHash = token.Hash(),
                SignedHash = made.SignedHash,
                Edition = 2,
                IssuedAt = made.IssuedAt,
                IssuedBy = made.IssuedBy,
                FileId = made.FileId,
            });
        }

        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
