using Laihua.App.Features.Holders;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer;

/// <summary>The one-time code for a holder's account.</summary>
[Authorize(Permission.InviteHolders)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HoldersModel(InviteHolder invite, CurrentActor current) : InvitePage(invite, current);
