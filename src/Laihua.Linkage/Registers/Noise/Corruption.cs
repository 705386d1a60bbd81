namespace Laihua.Linkage.Registers.Noise;

/// <summary>What can happen to a row between the truth and the register. The names are those of the truth files, in kebab case.</summary>
internal enum Corruption
{
    PassportTypo,
    PassportMissing,
    PreviousPassport,
    NamesSwapped,
    NameInOneField,
    GivenDropped,
    NameJoined,
    SpellingVariant,
    NameTruncated,
    NameTypo,
    DiacriticsLost,
    ChineseName,
    BirthSwapped,
    BirthDigit,
    BirthMissing,
    SexWrong,
    Nationality,
    Employer,
}
