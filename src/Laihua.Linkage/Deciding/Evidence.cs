namespace Laihua.Linkage;

/// <summary>How much of a pair's weight comes from things that do not depend on each other, and what speaks against joining it by machine.</summary>
internal readonly ref struct Evidence
{
    private const int StrongName = 6 * Weights.Bit;
    private const int StrongDate = 6 * Weights.Bit;
    private const int StrongNumber = 8 * Weights.Bit;
    private const int StrongOther = 4 * Weights.Bit;
    private const int LifeFrom = 14 * Weights.Bit;
    private const int LifeOfASlipFrom = 18 * Weights.Bit;
    private const int LifeOfAPlaceholderFrom = 24 * Weights.Bit;
    private const int NamesakesBelow = 5 * Weights.Bit;
    private const byte GoodName = 3;
    private const byte PartOfAName = 4;
    private const byte KnownDate = 3;
    private const byte NearNumber = 4;
    private const int Needed = 3;
    private readonly Slips slips;
    private readonly FieldData[] fields;
    private readonly int first;
    private readonly int second;
    private readonly ComparedPair pair;

    internal Evidence(Slips slips, int first, int second, ReadOnlySpan<byte> levels, ReadOnlySpan<int> bits)
    {
        this.slips = slips;
        fields = slips.Records.Fields;
        this.first = first;
        this.second = second;
        pair = new(fields, levels, bits);
    }

    /// <summary>The same for a pair that is not compared yet.</summary>
    internal static bool NameAlone(Slips slips, PairScorer scorer, int first, int second)
    {
        Span<byte> levels = stackalloc byte[slips.Records.Fields.Length];
        Span<int> bits = stackalloc int[slips.Records.Fields.Length];
        scorer.Score(first, second, levels, bits, out _);
        return new Evidence(slips, first, second, levels, bits).NameAlone();
    }

    /// <summary>What differs where all else of given name, family name and birth date agrees.</summary>
    internal enum OddOne
    {
        Given,
        Family,
        Date,
    }

    internal Veto Veto()
    {
        var number = NumberAgrees();
        var dateDiffers = pair.Differs(FieldKind.Date);
        return !number && Odd() == OddOne.Given && MayBeTwins() ? Linkage.Veto.Twins
            : !number && InOneQueue(GoodName) ? Linkage.Veto.OneQueue
            : number && pair.Name() < 0 && dateDiffers ? Linkage.Veto.NumberAlone
            : !number && dateDiffers && FewValuedDiffers() ? Linkage.Veto.CategoryAndDate
            : !AtAnyTime() && !OneLife() ? Linkage.Veto.TooLittle
            : Linkage.Veto.None;
    }

    /// <summary>
    /// Whether name, birth date and country agree and the documents follow one another. Two people of one name and birth date have theirs at the same time,
    /// sooner or later; one person has one after the other.
    /// </summary>
    internal bool OneLife() => pair.Agrees(FieldKind.Date, KnownDate) && pair.Name() >= StrongName && !pair.Differs(FieldKind.ChineseName) && !HasHalfAName() && Weight() >= LifeWeight() && slips.Lives.MayFollow([first], [second]);

    private int LifeWeight() => !pair.Agrees(FieldKind.Date, Levels.Equal) ? LifeOfASlipFrom : IsPlaceholder() ? LifeOfAPlaceholderFrom : LifeFrom;

    // One of them has a part of the name, and the other has two: many people share the one.
    private bool HasHalfAName()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind is FieldKind.GivenName or FieldKind.FamilyName && fields[field].Values[first] < 0 != fields[field].Values[second] < 0 && pair.Levels[field] == Levels.None)
            {
                return true;
            }
        }

        return false;
    }

    // The day may be one that was not known: then the year alone agrees.
    private bool IsPlaceholder()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == FieldKind.Date && fields[field].Values[first] is >= 0 and var day && ((DateValues)fields[field].Table).IsPlaceholder(day))
            {
                return true;
            }
        }

        return false;
    }

    private int Weight() => slips.Prior + pair.Sum();

    /// <summary>Whether the number contradicts and hardly more than the name agrees: namesakes, of whom there are too many to be shown to people.</summary>
    internal bool NameAlone() => pair.Differs(FieldKind.Identifier) && !NumberAgrees() && ((pair.Differs(FieldKind.Date) && Strong() < 2) || (Strong() < Needed && Weight() < NamesakesBelow));

    /// <summary>Whether enough agrees whatever the times of the documents are; one thing more where the birth date, or the name and a document or the sex, speak against it.</summary>
    internal bool AtAnyTime() => Strong() >= (!NumberAgrees() && (pair.IsWorse(FieldKind.Date, KnownDate) || IsSomebodyElsesName()) ? Needed + 1 : Needed);

    // Colleagues share a firm, and some of them, twins above all, a birth date.
    private bool IsSomebodyElsesName() => pair.Name() < 0 && (NumberDiffers() || FewValuedDiffers());

    internal OddOne? Odd() => (pair.Agrees(FieldKind.GivenName, GoodName), pair.Agrees(FieldKind.FamilyName, GoodName), pair.Agrees(FieldKind.Date, Levels.Equal)) switch
    {
        (false, true, true) when pair.Differs(FieldKind.GivenName) => OddOne.Given,
        (true, false, true) when pair.Differs(FieldKind.FamilyName) => OddOne.Family,
        (true, true, false) when pair.Differs(FieldKind.Date) => OddOne.Date,
        _ => null,
    };

    internal bool NumberDiffers() => pair.IsWorse(FieldKind.Identifier, Levels.Linked);

    /// <summary>Two of one family who stood in one queue, and are not joined by way of others either.</summary>
    internal bool AreTwoOfOneQueue() => MayBeTwins() && !NumberAgrees() && InOneQueue(PartOfAName);

    // Where nothing else goes wrong as often, a given name alone does not either.
    private bool MayBeTwins() => slips.Lives.Known || FewValuedDiffers() || !slips.Explain(NumberDiffers());

    // The numbers stand next to each other, and a part of the name agrees no better than by chance, or birth date or sex differ. Who has the given name and the birth date of another
    // has not by chance the next number too: there the family name was written wrongly, or changed.
    private bool InOneQueue(byte agreeing) => NumbersAreNeighbours() && (pair.IsWorse(FieldKind.GivenName, agreeing) || FewValuedDiffers() || pair.Differs(FieldKind.Date)
        || (pair.IsWorse(FieldKind.FamilyName, agreeing) && !(pair.Agrees(FieldKind.GivenName, GoodName) && pair.Agrees(FieldKind.Date, Levels.Equal))));

    private bool NumbersAreNeighbours()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == FieldKind.Identifier && pair.Levels[field] is > Levels.Linked and <= NearNumber && Neighbours(field))
            {
                return true;
            }
        }

        return false;
    }

    private bool Neighbours(int field) => ((CodeValues)fields[field].Table).Neighbours(fields[field].Values[first], fields[field].Values[second]);

    // Numbers that stand next to each other are those of two people who stood in one queue; so may be two that two slips tell apart, where they say little.
    private bool NumberAgrees()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == FieldKind.Identifier && (pair.Levels[field] is Levels.Equal or Levels.Linked
                || (pair.Levels[field] is > Levels.Linked and <= NearNumber && pair.Bits[field] >= StrongNumber && !Neighbours(field))))
            {
                return true;
            }
        }

        return false;
    }

    // A name counts once however many fields it has, the number of a document twice.
    private int Strong()
    {
        var strong = (pair.Name() >= StrongName ? 1 : 0) + (pair.Sum(FieldKind.Date) >= StrongDate ? 1 : 0);
        for (var field = 0; field < fields.Length; field++)
        {
            strong += fields[field].Kind switch
            {
                FieldKind.Identifier => pair.Bits[field] >= StrongNumber ? 2 : 0,
                FieldKind.Text or FieldKind.Code or FieldKind.Number or FieldKind.Year => pair.Bits[field] >= StrongOther ? 1 : 0,
                _ => 0,
            };
        }

        return strong;
    }

    private bool FewValuedDiffers()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (slips.FewValued[field] && pair.Levels[field] == Levels.Of(FieldKind.Category).Count)
            {
                return true;
            }
        }

        return false;
    }
}
