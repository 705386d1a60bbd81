namespace Laihua.Linkage.Tests;

/// <summary>The data sets of FEBRL (Christen 2008); the truth is in the id: rec-N-org, rec-N-dup-K.</summary>
internal static class Febrl
{
    private static readonly (string Column, string Kind)[] WithoutNumber =
    [
        ("given_name", "given-name"), ("surname", "family-name"), ("street_number", "code"), ("address_1", "text"), ("address_2", "text"),
        ("suburb", "text"), ("postcode", "code"), ("state", "category"), ("date_of_birth", "date"),
    ];

    public static LinkageSchema Schema(bool number) => Read.Schema("rec_id", number ? [.. WithoutNumber, ("soc_sec_id", "identifier")] : WithoutNumber);

    public static LinkageInput Input(int set, bool number) => Read.Input(Schema(number), Resource.Table($"dataset{set}.csv"));

    public static string Person(string id) => id.Split('-')[1];
}
