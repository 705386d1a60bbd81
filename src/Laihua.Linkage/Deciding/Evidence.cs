namespace Laihua.Linkage;

/// <summary>How much of a pair's weight comes from things that do not depend on each other, and what speaks against joining it by machine.</summary>
internal readonly ref struct Evidence
{
    private const int StrongName = 6 * Weights.Bit;
    private const int StrongDate = 6 * Weights.Bit;
    private const int StrongNumber = 8 * Weights.Bit;
    private const int StrongOther = 4 * Weights.Bit;
    private const byte GoodName = 3;
    private const byte GoodDate = 2;
    private const int Needed = 3;
    private readonly FieldData[] fields;
    private readonly ReadOnlySpan<byte> levels;
    private readonly ReadOnlySpan<int> bits;

    internal Evidence(FieldData[] fields, ReadOnlySpan<byte> levels, ReadOnlySpan<int> bits)
    {
        this.fields = fields;
        this.levels = levels;
        this.bits = bits;
    }

    internal Veto Veto
    {
        get
        {
            var number = Agrees(FieldKind.Identifier, GoodDate);
            var nameDiffers = Name() < 0;
            var dateDiffers = Differs(FieldKind.Date);
            return !number && Agrees(FieldKind.FamilyName, GoodName) && Agrees(FieldKind.Date, Levels.Equal) && Differs(FieldKind.GivenName) ? Veto.Twins
                : number && nameDiffers && dateDiffers ? Veto.NumberAlone
                : !number && dateDiffers && Differs(FieldKind.Category) ? Veto.CategoryAndDate
                : Strong() < Needed ? Veto.TooLittle
                : Veto.None;
        }
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
}
