using System.Globalization;
using Laihua.Credentials;

namespace Laihua.Cli.Commands;

/// <summary>A verdict in the words of the JSON: names that only grow.</summary>
internal static class QrFields
{
    public static string Name(VerdictKind kind) => kind switch
    {
        VerdictKind.Genuine => "genuine",
        VerdictKind.NotGenuine => "not-genuine",
        VerdictKind.Replaced => "replaced",
        VerdictKind.Cancelled => "cancelled",
        VerdictKind.Suspended => "suspended",
        VerdictKind.Expired => "expired",
        VerdictKind.Amber => "amber",
    };

    /// <summary>What was signed; empty when no signature was found good. What a type does not carry is left out.</summary>
    public static Dictionary<string, object?> Of(PermitClaims? claims)
    {
        var fields = new Dictionary<string, object?>();
        if (claims is null)
        {
            return fields;
        }

        fields["type"] = Name(claims.Type);
        fields["issuer"] = claims.Issuer.ToString();
        fields["issuedOn"] = Day(claims.IssuedOn);
        Add(fields, "issuedAt", Instant(claims.CodeFrom));
        fields["validFrom"] = Day(claims.ValidFrom);
        fields["validTo"] = Day(claims.ValidTo);
        fields[claims.Type is ArtefactType.Dynamic ? "permitNumberLast4" : "permitNumber"] = claims.PermitNumber;
        Add(fields, "separatePermitNumber", claims.SeparatePermitNumber);
        fields["name"] = claims.Name;
        fields["nameTruncated"] = claims.NameTruncated;
        fields["nationality"] = claims.Nationality;
        Add(fields, "sex", Sex(claims));
        fields["birthYear"] = claims.BirthYear;
        fields["category"] = claims.Category.ToString();
        Add(fields, "employerHash", claims.EmployerHash?.ToString());
        Add(fields, "employer", claims.Employer);
        Add(fields, "position", claims.Position);
        fields["portraitHash"] = claims.PortraitHash.ToString();
        Add(fields, "edition", claims.Edition);
        Add(fields, "documentHash", claims.DocumentHash?.ToString());
        return fields;
    }

    public static string? Instant(DateTimeOffset? instant) =>
        instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Name(ArtefactType type) => type switch
    {
        ArtefactType.Card => "card",
        ArtefactType.Letter => "letter",
        ArtefactType.Dynamic => "dynamic",
        ArtefactType.StatusLetter => "status-letter",
    };

    private static string? Sex(PermitClaims claims) => claims.Sex switch
    {
        ClaimedSex.Male => "M",
        ClaimedSex.Female => "F",
        ClaimedSex.Unspecified => claims.Type is ArtefactType.Dynamic ? null : "X",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Add(Dictionary<string, object?> fields, string name, object? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}
