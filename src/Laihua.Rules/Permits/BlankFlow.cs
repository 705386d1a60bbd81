namespace Laihua.Rules.Permits;

/// <summary>Where a blank card is.</summary>
public enum BlankState
{
    /// <summary>In the safe of its office.</summary>
    InStock,

    /// <summary>Issued to the printer.</summary>
    AtPrinter,

    /// <summary>A card was printed on it.</summary>
    Used,

    /// <summary>Spoiled, kept to be destroyed.</summary>
    Spoiled,

    /// <summary>On its way to another office.</summary>
    InTransit,

    /// <summary>Not found when the stock was taken.</summary>
    Missing,

    /// <summary>Destroyed by two people.</summary>
    Destroyed,
}

/// <summary>What is done to a blank card.</summary>
public enum BlankAction
{
    /// <summary>Received from the maker.</summary>
    Receive,

    /// <summary>Issued to the printer.</summary>
    Issue,

    /// <summary>Given back by the printer.</summary>
    GiveBack,

    /// <summary>A card was printed on it.</summary>
    Use,

    /// <summary>Spoiled.</summary>
    Spoil,

    /// <summary>Sent to another office.</summary>
    Send,

    /// <summary>Arrived from another office.</summary>
    Arrive,

    /// <summary>Not found when the stock was taken.</summary>
    Miss,

    /// <summary>Found again.</summary>
    Find,

    /// <summary>Destroyed.</summary>
    Destroy,
}

/// <summary>The table of moves of a blank card, and what each does to the book of its office.</summary>
/// <remarks>
/// <para><b>Rule</b> BLANK-001. <b>Source</b> decision 0021. <b>Units</b> Blanks: 1 more, 1 fewer, or no change.</para>
/// <para><b>Shape</b> The book of an office is the sum of what came in less what went out; it always is what lies in the safe and at the
/// printer. What was used or spoiled has left the book already: destroying it later changes nothing.</para>
/// <para><b>Errors</b> <see cref="Refusal.WrongState"/> with what is possible now.</para>
/// <para><b>Example</b> A blank that was used cannot be issued again; it can be spoiled or destroyed.</para>
/// </remarks>
public static class BlankFlow
{
    /// <summary>Every move of a blank that is in the book.</summary>
    public static IReadOnlyList<(BlankState From, BlankAction Action, BlankState To, int Book)> Moves { get; } =
    [
        (BlankState.InStock, BlankAction.Issue, BlankState.AtPrinter, 0),
        (BlankState.AtPrinter, BlankAction.GiveBack, BlankState.InStock, 0),
        (BlankState.AtPrinter, BlankAction.Use, BlankState.Used, -1),
        (BlankState.AtPrinter, BlankAction.Spoil, BlankState.Spoiled, -1),
        (BlankState.InStock, BlankAction.Spoil, BlankState.Spoiled, -1),
        (BlankState.Used, BlankAction.Spoil, BlankState.Spoiled, 0),
        (BlankState.InStock, BlankAction.Send, BlankState.InTransit, -1),
        (BlankState.InTransit, BlankAction.Arrive, BlankState.InStock, +1),
        (BlankState.InStock, BlankAction.Miss, BlankState.Missing, -1),
        (BlankState.AtPrinter, BlankAction.Miss, BlankState.Missing, -1),
        (BlankState.Missing, BlankAction.Find, BlankState.InStock, +1),
        (BlankState.InStock, BlankAction.Destroy, BlankState.Destroyed, -1),
        (BlankState.Spoiled, BlankAction.Destroy, BlankState.Destroyed, 0),
        (BlankState.Used, BlankAction.Destroy, BlankState.Destroyed, 0),
    ];

    /// <summary>States of blanks that are in the book of their office.</summary>
    public static IReadOnlyList<BlankState> InTheBook { get; } = [BlankState.InStock, BlankState.AtPrinter];

    /// <summary>The state after an action and what it does to the book, or the refusal that names what is possible now.</summary>
    /// <param name="serial">The serial number of the blank.</param>
    /// <param name="from">Where it is.</param>
    /// <param name="action">What is done.</param>
    public static Result<(BlankState To, int Book)> After(string serial, BlankState from, BlankAction action)
    {
        foreach (var move in Moves.Where(m => m.From == from && m.Action == action))
        {
            return (move.To, move.Book);
        }

        return new Refusal.WrongState("blank", serial, from.ToString(), [.. Moves.Where(m => m.From == from).Select(m => m.Action.ToString())]);
    }
}
