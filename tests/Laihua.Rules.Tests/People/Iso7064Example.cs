namespace Laihua.Rules.Tests.People;

/// <summary>The hybrid system MOD 11,10 written a second time, from the formula of the standard, to test ours against it.</summary>
internal static class Iso7064Example
{
    /// <summary>P(j+1) = ((P(j) + a(j)) mod 10, 10 for 0) · 2 mod 11.</summary>
    public static int Next(int state, int figure) => ((state + figure + 9) % 10 + 1) * 2 % 11;

    /// <summary>The figure that brings the sum to 1 modulo 10.</summary>
    public static int Digit(string figures) => Enumerable.Range(0, 10).Single(digit => (State(figures) + digit) % 10 == 1);

    /// <summary>Whether two neighbours can change places unseen; the last of all is the check digit, which is added and not passed on.</summary>
    public static bool SameEitherWay(string before, int one, int other, bool isLast)
    {
        var state = State(before);
        return isLast
            ? (Next(state, one) + other) % 10 == (Next(state, other) + one) % 10
            : Next(Next(state, one), other) == Next(Next(state, other), one);
    }

    private static int State(string figures) => figures.Aggregate(10, (state, figure) => Next(state, figure - '0'));
}
