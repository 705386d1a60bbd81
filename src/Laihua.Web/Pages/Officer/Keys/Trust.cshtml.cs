using System.Security.Cryptography;
using Laihua.App.Data.Keys;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Keys;

/// <summary>The next trust list: drafted, given to the holders, their signatures taken over, published.</summary>
[Authorize(Permission.ManageKeys)]
public sealed class TrustModel(
    KeyShelf shelf, DraftTrustList draft, TakeSignature take, PublishTrustList publish, WritePublicFiles files, CurrentActor current) : PageModel
{
    private const int LargestSignature = 4096;

    /// <summary>The draft that goes to the holders; null where none is open.</summary>
    public TrustListEdition? Draft { get; private set; }

    /// <summary>SHA-256 of the draft in hexadecimal digits.</summary>
    public string Fingerprint => Draft is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Draft.Payload));

    private Texts Texts => HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>Shows it.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    /// <summary>What the holders sign, as a file.</summary>
    public async Task<IActionResult> OnGetDraftAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return Draft is { } open ? File(open.Payload, "application/cbor", FormattableString.Invariant($"trust-list-{open.Number}.cbor")) : NotFound();
    }

    /// <summary>Drafts the next list.</summary>
    public async Task<IActionResult> OnPostNewAsync(CancellationToken cancellation) =>
        await AnswerAsync(await draft.HandleAsync(TrustList.LongestDays, await current.GetAsync(), cancellation), "keys.done-draft", cancellation);

    /// <summary>Takes a holder's signature over.</summary>
    public async Task<IActionResult> OnPostSignAsync(CancellationToken cancellation)
    {
        var file = Request.HasFormContentType ? Request.Form.Files.FirstOrDefault() : null;
        using var content = new MemoryStream();
        if (file is { Length: <= LargestSignature })
        {
            await file.CopyToAsync(content, cancellation);
        }

        return await AnswerAsync(await take.HandleAsync(content.ToArray(), await current.GetAsync(), cancellation), "keys.done-sign", cancellation);
    }

    /// <summary>Publishes what two roots have signed.</summary>
    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancellation)
    {
        var result = await publish.HandleAsync(await current.GetAsync(), cancellation);
        if (result.TryGet(out _, out _))
        {
            await files.HandleAsync(cancellation);
        }

        return await AnswerAsync(result, "keys.done-publish", cancellation);
    }

    private async Task<IActionResult> AnswerAsync<T>(Result<T> result, string announce, CancellationToken cancellation)
    {
        if (result.TryGet(out _, out var refusal))
        {
            this.Announce(Texts[announce]);
            return Redirect(Url.Content("~/officer/keys/trust"));
        }

        await ReadAsync(cancellation);
        return this.Refused(refusal);
    }

    private async Task ReadAsync(CancellationToken cancellation) => Draft = (await shelf.ReadAsync(await current.GetAsync(), cancellation))?.Draft;
}
