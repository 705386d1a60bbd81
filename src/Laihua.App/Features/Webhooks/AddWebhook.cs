using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Features.Permits;
using Laihua.App.Outside;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Webhooks;

/// <param name="Url">Where messages go.</param>
/// <param name="Kinds">The kinds of changes wanted; none for every kind.</param>
public sealed record AddWebhookCommand(string Url, IReadOnlyList<string> Kinds);

/// <summary>A webhook with its key, shown once.</summary>
public sealed record AddedWebhook(Guid Id, string Secret);

/// <summary>A machine says where it wants to be told of changes.</summary>
public sealed class AddWebhook(LaihuaDb db, WebhookVault vault, WebhookReach reach, TimeProvider clock)
{
    private const int Most = 5;
    private const int LongestUrl = 300;
    private const string Source = "decision 0017";

    public async Task<Result<AddedWebhook>> HandleAsync(AddWebhookCommand command, MachineClient client, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        if (command.Url.Length > LongestUrl || !Uri.TryCreate(command.Url, UriKind.Absolute, out var url) || !reach.Allows(url))
        {
            findings.Add(new("WEBHOOK-001", "url", new("Give an https address by name on the public network, without account, question mark or number sign.", "请填写公网https域名地址，不含账户、问号或井号。"), Source));
        }

        if (command.Kinds.Except(PermitChangeKinds.Meanings.Keys).Any())
        {
            findings.Add(new("WEBHOOK-002", "kinds", new("Name kinds of changes that there are.", "请填写已有的变更类别。"), Source));
        }

        if (await db.Webhooks.CountAsync(w => w.ClientId == client.Id && w.EndedAt == null, cancellation) >= Most)
        {
            findings.Add(new("WEBHOOK-003", "", new("A client has five webhooks at most.", "每个客户端最多五个推送地址。"), Source));
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var key = WebhookSignature.NewKey();
        var row = new WebhookSubscription
        {
            ClientId = client.Id,
            Url = command.Url,
            Kinds = string.Join(' ', command.Kinds.Distinct().Order(StringComparer.Ordinal)),
            SealedSecret = vault.Seal(key),
            CreatedAt = clock.UtcNow(),
        };
        db.Webhooks.Add(row);
        db.Audit.Add(Trail.Entry(WebhookOwner.Of(client).Actor, row.CreatedAt, AuditEvents.WebhookAdded, "client", client.ClientId, new { Webhook = row.Id, row.Kinds }));
        return await db.TrySaveAsync(cancellation) ? new AddedWebhook(row.Id, WebhookSignature.Shown(key)) : new Refusal.Stale("webhook", row.Id.ToString());
    }
}
