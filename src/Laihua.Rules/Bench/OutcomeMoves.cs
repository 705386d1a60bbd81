namespace Laihua.Rules.Bench;

/// <summary>How many people have which outcome by an old and by a new table.</summary>
/// <remarks>
/// <para><b>Units</b> People. <b>Shape</b> Every person stands in exactly one of sixteen cells.</para>
/// <para><b>Example</b> <c>moves.From(Outcome.Below, Outcome.B)</c>: who would rise to B.</para>
/// </remarks>
public sealed class OutcomeMoves
{
    /// <summary>How many outcomes there are.</summary>
    internal const int Outcomes = 4;

    /// <summary>How many cells: from each outcome to each.</summary>
    internal const int Cells = Outcomes * Outcomes;

    private readonly long[] cells;

    internal OutcomeMoves(ReadOnlySpan<long> cells) => this.cells = cells.ToArray();

    /// <summary>Everyone.</summary>
    public long People => cells.Sum();

    /// <summary>Those who rise.</summary>
    public long Up => Sum((old, next) => next < old);

    /// <summary>Those who fall.</summary>
    public long Down => Sum((old, next) => next > old);

    /// <summary>Those who go from one outcome to another, or stay in one.</summary>
    public long From(Outcome old, Outcome next) => cells[((int)old * Outcomes) + (int)next];

    /// <summary>Those who have an outcome by the old table.</summary>
    public long Before(Outcome outcome) => Sum((old, _) => old == outcome);

    /// <summary>Those who have an outcome by the new table.</summary>
    public long After(Outcome outcome) => Sum((_, next) => next == outcome);

    private long Sum(Func<Outcome, Outcome, bool> counted)
    {
        var sum = 0L;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            sum += counted((Outcome)(cell / Outcomes), (Outcome)(cell % Outcomes)) ? cells[cell] : 0;
        }

        return sum;
    }
}
