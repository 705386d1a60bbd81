namespace Laihua.Rules.Permits;

/// <summary>What can be done to a card that is being made.</summary>
public enum CardAction
{
    /// <summary>Put it into a batch.</summary>
    Collect,

    /// <summary>Take it out of a batch that is not printed.</summary>
    TakeOut,

    /// <summary>Print it.</summary>
    Print,

    /// <summary>Release it: the code scanned from the card is the code that was signed.</summary>
    Release,

    /// <summary>Reject it: the print is spoiled, its code is dead, a new edition is ordered.</summary>
    Reject,

    /// <summary>Send it to another office or by courier to the holder.</summary>
    Send,

    /// <summary>Take it in at the office to which it was sent.</summary>
    Arrive,

    /// <summary>Note that the courier delivered it.</summary>
    Deliver,

    /// <summary>Hand it over against identity.</summary>
    HandOver,

    /// <summary>Put it aside: not collected in time, or brought back by the courier.</summary>
    Return,

    /// <summary>Destroy it, by two people.</summary>
    Destroy,
}

/// <summary>The table of moves of a card.</summary>
/// <remarks><para><b>Rule</b> CARD-001. <b>Sources</b> <see cref="Sources.ServiceGuide"/>; decisions 0008 and 0021.</para>
/// <para><b>Shape</b> A card is printed once. What is spoiled never left the house: it ends there, and the card is ordered anew with the next
/// edition. <b>Errors</b> <see cref="Refusal.WrongState"/> with what is possible now.</para>
/// <para><b>Example</b> Handing over a card that is printed and not scanned is refused, and <c>Release</c> and <c>Reject</c> are named as possible.</para>
/// </remarks>
public static class CardFlow
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<(CardState From, CardAction Action, CardState To)> Moves { get; } =
    [
        (CardState.Ordered, CardAction.Collect, CardState.InBatch),
        (CardState.InBatch, CardAction.TakeOut, CardState.Ordered),
        (CardState.Ordered, CardAction.Print, CardState.Printed),
        (CardState.InBatch, CardAction.Print, CardState.Printed),
        (CardState.Printed, CardAction.Release, CardState.Released),
        (CardState.Printed, CardAction.Reject, CardState.Spoiled),
        (CardState.Released, CardAction.Reject, CardState.Spoiled),
        (CardState.Released, CardAction.HandOver, CardState.HandedOver),
        (CardState.Released, CardAction.Send, CardState.Sent),
        (CardState.Released, CardAction.Return, CardState.Returned),
        (CardState.Sent, CardAction.Arrive, CardState.Released),
        (CardState.Sent, CardAction.Deliver, CardState.HandedOver),
        (CardState.Sent, CardAction.Return, CardState.Returned),
        (CardState.Returned, CardAction.HandOver, CardState.HandedOver),
        (CardState.Returned, CardAction.Send, CardState.Sent),
        (CardState.Returned, CardAction.Destroy, CardState.Destroyed),
    ];

    /// <summary>What can be done in a state.</summary>
    public static IReadOnlyList<CardAction> Possible(CardState from) => [.. Moves.Where(m => m.From == from).Select(m => m.Action)];

    /// <summary>The state after an action, or the refusal that names what is possible now.</summary>
    public static Result<CardState> After(string id, CardState from, CardAction action)
    {
        foreach (var move in Moves)
        {
            if (move.From == from && move.Action == action)
            {
                return move.To;
            }
        }

        return new Refusal.WrongState("card", id, from.ToString(), [.. Possible(from).Select(a => a.ToString())]);
    }

    /// <summary>What stands against handing over: who collects, and against which document.</summary>
    /// <param name="collectedBy"><c>holder</c> or <c>proxy</c>.</param>
    /// <param name="proxyName">The proxy's name.</param>
    /// <param name="mandate">The mandate that the proxy showed: its kind and day, or its number.</param>
    /// <param name="identityDocument"><c>passport</c> or <c>id-card</c>, of the one who collects.</param>
    /// <param name="identityChecked">Whether the officer has compared person and document.</param>
    public static List<Finding> OfHandOver(string collectedBy, string proxyName, string mandate, string identityDocument, bool identityChecked)
    {
        var findings = new List<Finding>();
        if (collectedBy is not ("holder" or "proxy"))
        {
            findings.Add(new("CARD-002", "collectedBy", new("Choose who collects the card.", "请选择领取人。"), Sources.ServiceGuide));
        }

        if (collectedBy == "proxy" && proxyName.Trim().Length == 0)
        {
            findings.Add(new("CARD-003", "proxyName", new("Enter the name of the proxy.", "请填写代领人姓名。"), Sources.ServiceGuide));
        }

        if (collectedBy == "proxy" && mandate.Trim().Length == 0)
        {
            findings.Add(new("CARD-006", "mandate", new("Enter the mandate that the proxy showed: its kind and day, or its number.", "请填写代领人出示的委托书（种类、日期或编号）。"), Sources.ServiceGuide));
        }

        if (identityDocument is not ("passport" or "id-card"))
        {
            findings.Add(new("CARD-004", "identityDocument", new("Choose the document that was shown.", "请选择出示的证件。"), Sources.ServiceGuide));
        }

        if (!identityChecked)
        {
            findings.Add(new("CARD-005", "identityChecked", new("Confirm that you have compared the person with the document.", "请确认已核对领取人与证件。"), Sources.ServiceGuide));
        }

        return findings;
    }
}
