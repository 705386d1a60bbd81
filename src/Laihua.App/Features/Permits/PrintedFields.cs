using System.Text.Json;
using Laihua.App.Data.Permits;
using Laihua.Credentials;

namespace Laihua.App.Features.Permits;

/// <summary>What a card or letter says of its holder and may have changed since; kept with the artefact.</summary>
/// <param name="Name">The name as in the machine-readable zone.</param>
/// <param name="Nationality">Three letters.</param>
/// <param name="Sex">F, M or X.</param>
/// <param name="BirthYear">The year of birth.</param>
/// <param name="Category">A, B or C.</param>
/// <param name="Employer">The employer's unified social credit code.</param>
/// <param name="Post">The post.</param>
/// <param name="Portrait">Hexadecimal hash of the portrait, as in the code.</param>
public sealed record PrintedFields(string Name, string Nationality, string Sex, int BirthYear, string Category, string Employer, string Post, string Portrait)
{
    /// <summary>What would be printed of a permit now.</summary>
    /// <param name="permit">The permit with person and employer.</param>
    /// <param name="portrait">The portrait.</param>
    internal static PrintedFields Of(Permit permit, byte[] portrait) => Of(permit, PortraitHash.Of(portrait).ToString());

    /// <summary>What would be printed of a permit now.</summary>
    /// <param name="permit">The permit with person and employer.</param>
    /// <param name="portrait">The hash of the portrait, hexadecimal, as in the code.</param>
    internal static PrintedFields Of(Permit permit, string portrait)
    {
        var person = permit.Person!; // Loaded with the permit.
        return new(
            $"{person.MrzPrimary}<<{person.MrzSecondary}", person.Nationality, person.Sex, person.BirthDate.Year, permit.Category,
            permit.Employer!.Uscc, permit.Post, portrait); // Loaded with the permit.
    }

    /// <summary>The fields in which the record now differs from what was printed, as the ends of the keys of their names.</summary>
    public IReadOnlyList<string> DifferingFrom(PrintedFields now)
    {
        (string Field, bool Same)[] compared =
        [
            ("name", Name == now.Name), ("nationality", Nationality == now.Nationality), ("sex", Sex == now.Sex), ("birth-year", BirthYear == now.BirthYear),
            ("category", Category == now.Category), ("employer", Employer == now.Employer), ("post", Post == now.Post), ("portrait", Portrait == now.Portrait),
        ];
        return [.. compared.Where(c => !c.Same).Select(c => c.Field)];
    }

    internal string ToJson() => JsonSerializer.Serialize(this, Trail.Stored);

    internal static PrintedFields? From(string? json) => json is null ? null : JsonSerializer.Deserialize<PrintedFields>(json, Trail.Stored);
}
