using static Laihua.Linkage.Registers.Noise.Corruption;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>How often each corruption happens where it can, over both registers; shares of one.</summary>
internal sealed class NoiseRates
{
    /// <summary>Names longer than the old column are this share of all: of all rows the table's share is cut.</summary>
    private const double LongNames = 0.08;

    private static readonly Dictionary<Corruption, (double Mild, double Typical, double Harsh)> Table = new()
    {
        [PassportTypo] = (.005, .02, .05),
        [PassportMissing] = (.005, .02, .06),
        [PreviousPassport] = (.30, .15, 0),
        [NamesSwapped] = (.005, .02, .06),
        [NameInOneField] = (.02, .10, .30),
        [GivenDropped] = (.03, .10, .20),
        [NameJoined] = (.05, .15, .30),
        [SpellingVariant] = (.01, .04, .10),
        [NameTruncated] = (0, .01 / LongNames, .03 / LongNames),
        [NameTypo] = (.01, .04, .10),
        [DiacriticsLost] = (.005, .02, .05),
        [ChineseName] = (.01, .05, .15),
        [BirthSwapped] = (.002, .008, .02),
        [BirthDigit] = (.003, .01, .03),
        [BirthMissing] = (.003, .015, .06),
        [SexWrong] = (.001, .005, .01),
        [Nationality] = (.002, .01, .03),
        [Employer] = (.05, .15, .35),
    };

    private readonly NoiseLevel level;

    private NoiseRates(NoiseLevel level) => this.level = level;

    /// <summary>People in a hundred thousand whose row bears another person's passport.</summary>
    internal int SharedPassportPerHundredThousand => level switch
    {
        NoiseLevel.None or NoiseLevel.Mild => 0,
        NoiseLevel.Typical => 20,
        NoiseLevel.Harsh => 100,
    };

    /// <summary>People in a hundred thousand who come back under a new name and birth date.</summary>
    internal int NewIdentityPerHundredThousand => level switch
    {
        NoiseLevel.None or NoiseLevel.Mild => 0,
        NoiseLevel.Typical => 10,
        NoiseLevel.Harsh => 50,
    };

    internal static NoiseRates Of(NoiseLevel level) => new(level);

    /// <summary>Without noise every former number is written down and nothing else happens.</summary>
    internal double Of(Corruption corruption) => level switch
    {
        NoiseLevel.None => corruption == PreviousPassport ? 1 : 0,
        NoiseLevel.Mild => Table[corruption].Mild,
        NoiseLevel.Typical => Table[corruption].Typical,
        NoiseLevel.Harsh => Table[corruption].Harsh,
    };
}
