namespace Laihua.Rules.Permits;

/// <summary>What can be done to a card that is being made.</summary>
public enum CardAction
{
    /// <summary>Print it.</summary>
    Print,

    /// <summary>Hand it over against identity.</summary>
    HandOver,
}

/// <summary>The table of moves of a card.</summary>
/// <remarks><para><b>Rule</b> CARD-001. <b>Source</b> <see cref="Sources.ServiceGuide"/>; decision 0008. Reprints come with editions.</para>
/// <para><b>Shape</b> Printed, then handed over; nothing else and nothing twice. <b>Errors</b> <see cref="Refusal.WrongState"/> with what is
/// possible now.</para>
/// <para><b>Example</b> Handing over a card that is not printed is refused, and <c>Print</c> is named as possible.</para>
/// </remarks>
public static class CardFlow
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<(CardState From, CardAction Action, CardState To)> Moves { get; } =
    [
        (CardState.Ordered, CardAction.Print, CardState.Printed),
        (CardState.Printed, CardAction.HandOver, CardState.HandedOver),
    ];

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

        return new Refusal.WrongState("card", id, from.ToString(), [.. Moves.Where(m => m.From == from).Select(m => m.Action.ToString())]);
    }

    /// <summary>What stands against handing over: who collects, and against which document.</summary>
    /// <param name="collectedBy"><c>holder</c> or <c>proxy</c>.</param>
    /// <param name="proxyName">The proxy's name.</param>
    /// <param name="identityDocument"><c>passport</c> or <c>id-card</c>.</param>
    /// <param name="identityChecked">Whether the officer has compared person and document.</param>
    public static List<Finding> OfHandOver(string collectedBy, string proxyName, string identityDocument, bool identityChecked)
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
