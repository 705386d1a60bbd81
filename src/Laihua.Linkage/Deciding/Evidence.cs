namespace Laihua.Linkage;

/// <summary>How much of a pair's weight comes from things that do not depend on each other, and what speaks against joining it by machine.</summary>
internal readonly ref struct Evidence
{
    private const int StrongName = 6 * Weights.Bit;
    private const int StrongDate = 6 * Weights.Bit;
    private const int StrongNumber = 8 * Weights.Bit;
    private const int StrongOther = 4 * Weights.Bit;
    private const int LifeFrom = 14 * Weights.Bit;
    private const int LifeOfASlipFrom = 15 * Weights.Bit;
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
    private readonly ReadOnlySpan<byte> levels;
    private readonly ReadOnlySpan<int> bits;

    internal Evidence(Slips slips, int first, int second, ReadOnlySpan<byte> levels, ReadOnlySpan<int> bits)
    {
        this.slips = slips;
        fields = slips.Records.Fields;
        this.first = first;
        this.second = second;
        this.levels = levels;
        this.bits = bits;
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
        var dateDiffers = Differs(FieldKind.Date);
        return !number && Odd() == OddOne.Given && MayBeTwins() ? Linkage.Veto.Twins
            : !number && InOneQueue(GoodName) ? Linkage.Veto.Twins
            : number && Name() < 0 && dateDiffers ? Linkage.Veto.NumberAlone
            : !number && dateDiffers && FewValuedDiffers() ? Linkage.Veto.CategoryAndDate
            : !AtAnyTime() && !OneLife() ? Linkage.Veto.TooLittle
            : Linkage.Veto.None;
    }

    /// <summary>
    /// Whether name, birth date and country agree and the documents follow one another. Two people of one name and birth date have theirs at the same time,
    /// sooner or later; one person has one after the other.
    /// </summary>
    internal bool OneLife() => Agrees(FieldKind.Date, KnownDate) && Name() >= StrongName && !Differs(FieldKind.ChineseName) && Weight() >= (Agrees(FieldKind.Date, Levels.Equal) ? LifeFrom : LifeOfASlipFrom)
        && slips.Lives.MayFollow([first], [second]);

    private int Weight()
    {
        var sum = slips.Prior;
        foreach (var part in bits)
        {
            sum += part;
        }

        return sum;
    }

    /// <summary>Whether the number contradicts and hardly more than the name agrees: namesakes, of whom there are too many to be shown to people.</summary>
    internal bool NameAlone() => Differs(FieldKind.Identifier) && !NumberAgrees() && ((Differs(FieldKind.Date) && Strong() < 2) || (Strong() < Needed && Weight() < NamesakesBelow));

    /// <summary>Whether enough agrees whatever the times of the documents are; one thing more where the birth date, or the name and a document or the sex, speak against it.</summary>
    internal bool AtAnyTime() => Strong() >= (!NumberAgrees() && (DateContradicts() || IsSomebodyElsesName()) ? Needed + 1 : Needed);

    // Colleagues share a firm, and some of them, twins above all, a birth date.
    private bool IsSomebodyElsesName() => Name() < 0 && (NumberDiffers() || FewValuedDiffers());

    private bool DateContradicts()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == FieldKind.Date && levels[field] > KnownDate)
            {
                return true;
            }
        }

        return false;
    }

    internal OddOne? Odd() => (Agrees(FieldKind.GivenName, GoodName), Agrees(FieldKind.FamilyName, GoodName), Agrees(FieldKind.Date, Levels.Equal)) switch
    {
        (false, true, true) when Differs(FieldKind.GivenName) => OddOne.Given,
        (true, false, true) when Differs(FieldKind.FamilyName) => OddOne.Family,
        (true, true, false) when Differs(FieldKind.Date) => OddOne.Date,
        _ => null,
    };

    internal bool NumberDiffers()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == FieldKind.Identifier && levels[field] > Levels.Linked)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two of one family who stood in one queue, and are not joined by way of others either.</summary>
    internal bool AreTwoOfOneQueue() => MayBeTwins() && !NumberAgrees() && InOneQueue(PartOfAName);

    // Where nothing else goes wrong as often, a given name alone does not either.
    private bool MayBeTwins() => slips.Lives.Known || FewValuedDiffers() || !slips.Explain(NumberDiffers());

    // The numbers stand next to each other, and a part of the name agrees no better than by chance, or the sex differs.
    private bool InOneQueue(byte agreeing) => (Doubtful(FieldKind.GivenName, agreeing) || Doubtful(FieldKind.FamilyName, agreeing) || FewValuedDiffers()) && NumbersAreNeighbours();

    private bool Doubtful(FieldKind kind, byte agreeing)
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == kind && levels[field] > agreeing)
            {
                return true;
            }
        }

        return false;
    }

    private bool NumbersAreNeighbours()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == FieldKind.Identifier && levels[field] is > Levels.Linked and <= NearNumber && Neighbours(field))
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
            if (fields[field].Kind == FieldKind.Identifier && (levels[field] is Levels.Equal or Levels.Linked
                || (levels[field] is > Levels.Linked and <= NearNumber && bits[field] >= StrongNumber && !Neighbours(field))))
            {
                return true;
            }
        }

        return false;
    }

    // A name counts once however many fields it has, the number of a document twice.
    private int Strong()
    {
        var strong = (Name() >= StrongName ? 1 : 0) + (Sum(FieldKind.Date) >= StrongDate ? 1 : 0);
        for (var field = 0; field < fields.Length; field++)
        {
            strong += fields[field].Kind switch
            {
                FieldKind.Identifier => bits[field] >= StrongNumber ? 2 : 0,
                FieldKind.Text or FieldKind.Code or FieldKind.Number or FieldKind.Year => bits[field] >= StrongOther ? 1 : 0,
                _ => 0,
            };
        }

        return strong;
    }

    private int Name() => Sum(FieldKind.GivenName) + Sum(FieldKind.FamilyName) + Sum(FieldKind.FullName) + Sum(FieldKind.ChineseName);

    private int Sum(FieldKind kind)
    {
        var sum = 0;
        for (var field = 0; field < fields.Length; field++)
        {
            sum += fields[field].Kind == kind ? bits[field] : 0;
        }

        return sum;
    }

    private bool Agrees(FieldKind kind, byte atLeast)
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == kind && levels[field] != Levels.None && levels[field] <= atLeast)
            {
                return true;
            }
        }

        return false;
    }

    private bool Differs(FieldKind kind)
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (fields[field].Kind == kind && levels[field] == Levels.Of(kind).Count)
            {
                return true;
            }
        }

        return false;
    }

    private bool FewValuedDiffers()
    {
        for (var field = 0; field < fields.Length; field++)
        {
            if (slips.FewValued[field] && levels[field] == Levels.Of(FieldKind.Category).Count)
            {
                return true;
            }
        }

        return false;
    }
}
