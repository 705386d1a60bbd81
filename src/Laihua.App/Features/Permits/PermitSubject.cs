using Laihua.App.Data.People;
using Laihua.App.Data.Permits;
using Laihua.App.Papers;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.People;

namespace Laihua.App.Features.Permits;

/// <summary>A permit with everything that its papers and codes say.</summary>
internal static class PermitSubject
{
    public static PrintedName PrintedName(this Person person) => new(person.MrzPrimary, person.MrzSecondary, person.ChineseName);

    public static PaperCategory PaperCategory(this Permit permit) => Enum.Parse<PaperCategory>(permit.Category);

    public static Words NationalityName(this Person person) => Countries.Find(person.Nationality)?.Name ?? new(person.Nationality, person.Nationality);

    public static Words SexName(this Person person) => person.Sex switch
    {
        "F" => new("F", "女"),
        "M" => new("M", "男"),
        _ => new("X", "未注明"),
    };

    /// <summary>What card and letter have in common; the caller adds what only one of them has.</summary>
    public static PermitClaims Claims(this Permit permit, ArtefactType type, DateOnly issuedOn, DateOnly from, DateOnly to, int edition, StatusEntry place, byte[] portrait)
    {
        var person = permit.Person!; // Loaded with the permit.
        var name = MrzNameField.Fit(new(person.MrzPrimary, person.MrzSecondary, Complete: true), 64, separator: ' ');
        return new()
        {
            Type = type,
            Issuer = new((uint)permit.Authority!.IssuerNumber), // Loaded with the permit.
            IssuedOn = issuedOn,
            ValidFrom = from,
            ValidTo = to,
            PermitNumber = person.LifetimeNumber,
            Name = name.Text,
            NameTruncated = name.Truncated,
            Nationality = person.Nationality,
            Sex = person.Sex switch { "F" => ClaimedSex.Female, "M" => ClaimedSex.Male, _ => ClaimedSex.Unspecified },
            BirthYear = person.BirthDate.Year,
            Category = Enum.Parse<ClaimedCategory>(permit.Category),
            PortraitHash = PortraitHash.Of(portrait),
            Status = place,
            Edition = edition,
        };
    }
}
