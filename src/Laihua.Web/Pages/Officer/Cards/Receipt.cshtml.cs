using Laihua.App.Features.Cards;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;

namespace Laihua.Web.Pages.Officer.Cards;

/// <summary>The receipt of a hand-over, to be printed and signed.</summary>
[Authorize(Permission.HandOverCards)]
public sealed class ReceiptModel(ProductionList cards, CurrentActor current) : CardSheetPage(cards, current);
