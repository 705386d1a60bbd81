namespace Laihua.Linkage.Registers.Drawing;

/// <summary>What a stream of random numbers is for: a new draw in one never moves another.</summary>
internal enum Purpose
{
    Pair = 1,
    Life,
    Typing,
    Office,
    Employer,
    PermitNumber,
    PassportNumber,
    Mischief,
}
