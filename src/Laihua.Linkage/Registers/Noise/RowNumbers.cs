using System.Globalization;
using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>Numbers of permits: unique in their register, and telling nothing of whose they are.</summary>
internal sealed class RowNumbers(ulong seed)
{
    /// <summary>The most rows of one person.</summary>
    internal const int MostOfOnePerson = 64;

    private const ulong Size = 10_000_000_000;

    private readonly Shuffle[] shuffles = [new(seed, Purpose.PermitNumber, 0, Size), new(seed, Purpose.PermitNumber, 1, Size)];

    internal string Of(Register register, long person, int row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(register == Register.A ? "JY" : "ZJ")}{shuffles[(int)register].Of(((ulong)person * MostOfOnePerson) + (ulong)row):D10}");
}
