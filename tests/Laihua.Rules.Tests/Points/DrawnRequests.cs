using System.Globalization;
using System.Text.Json;

namespace Laihua.Rules.Tests.Points;

/// <summary>Requests drawn at random, the same on every machine and for all time: most of them good, some with faults of every kind.</summary>
internal sealed class DrawnRequests(ulong seed)
{
    private static readonly string[] Places =
        ["230100", "230102", "510104", "310115", "422801", "130728", "410225", "150700", "110000", "110100", "540102", "469001", "999999", "23010", "0"];

    private static readonly string[] Faults =
    [
        "{", "7", "[]", "null", "{\"age\": 30} x", "{\"annualSalaryCny\": NaN}", "{\"age\": 30, \"age\": 31}", "{\"id\": \"\\ud800\"}", "{\"foo\": 1}",
        "{\"monthsPerYear\": \"3\"}", "{\"chinese\": \"hsk5\"}", "{\"chinese\": [5]}", "{\"elite\": [null]}", "{\"asOf\": \"2015-01-01\", \"monthsPerYear\": 13}",
        "{\"birthDate\": \"2017-02-30\"}", "{\"age\": 1e40}", "{\"annualSalaryCny\": \"1e3\"}", "{\"annualSalaryCny\": \"-0.01\"}", "{\"\\u0061ge\": 30}",
        "{\"id\": \"\\u4e2d\\u0000<'&\\\"\", \"age\": 3.1e1}", "{\"id\": null, \"age\": null, \"direct\": [], \"chinese\": []}", "{\"id\": {}, \"direct\": {\"a\": [1]}}",
        "{\"age\": 30,}", "{\"age\": 30 /* c */}", "{\"id\": \"a\u00a0中😀\", \"workYears\": 17.50, \"monthsPerYear\": 12.0, \"age\": 60.0}",
    ];

    private ulong state = seed;

    /// <summary>One request as JSON, on one line.</summary>
    internal string Next() => Draw(12) == 0 ? Faults[Draw(Faults.Length)] : JsonSerializer.Serialize(Fields());

    private Dictionary<string, object?> Fields()
    {
        var fields = new Dictionary<string, object?>();
        Add(fields, "id", () => $"p{Draw(100_000)}");
        Add(fields, "asOf", () => new DateOnly(2016, 10, 1).AddDays(Draw(3_700)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var born = Draw(3) > 0;
        Add(fields, born ? "birthDate" : "age", () => born
            ? new DateOnly(1940, 1, 1).AddDays(Draw(23_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Draw(2) == 0 ? Draw(90) : Draw(9_000) / 100m);
        Add(fields, "annualSalaryCny", Salary);
        Add(fields, "education", () => One("doctor", "master", "bachelor", "none", "phd"));
        Add(fields, "vocationalGrade", () => One("top-international", "senior-technician", "technician", "senior-worker", "none", "none"));
        Add(fields, "workYears", () => Draw(2) == 0 ? Draw(40) : Draw(4_000) / 100m);
        Add(fields, "monthsPerYear", () => Draw(2) == 0 ? Draw(14) : Draw(125) / 10m);
        Add(fields, "chinese", () => Some("former-national", "degree-taught-in-chinese", "hsk1", "hsk2", "hsk3", "hsk4", "hsk5", "none"));
        Add(fields, "workRegion", () => Places[Draw(Places.Length)]);
        if (Draw(4) == 0)
        {
            Add(fields, "regionGround", () => One("west", "northeast-old-industry", "poverty-county", "none", "east"));
        }

        Add(fields, "elite", () => Some("high-level-university", "global-500", "intellectual-property", "five-years-in-china", "none"));
        Add(fields, "localPoints", () => Draw(40) == 0 ? 2.5m : Draw(11));
        Add(fields, "direct", () => Draw(3) > 0 ? Array.Empty<string>() : Some("A1", "A2.1", "B3", "B3", "C2"));
        return fields;
    }

    private object Salary()
    {
        decimal[] ends = [50_000, 70_000, 150_000, 250_000, 350_000, 450_000];
        var pay = Draw(2) == 0 ? Draw(60_000_000) / 100m : ends[Draw(ends.Length)] + ((Draw(3) - 1) / 100m);
        return Draw(5) == 0 ? pay.ToString(CultureInfo.InvariantCulture) : pay;
    }

    private void Add(Dictionary<string, object?> fields, string name, Func<object> value)
    {
        if (Draw(8) > 0)
        {
            fields.Add(name, value());
        }
    }

    private string One(params string[] choices) => choices[Draw(choices.Length)];

    private string[] Some(params string[] choices) => [.. Enumerable.Range(0, Draw(4)).Select(_ => One(choices))];

    /// <summary>SplitMix64: a few lines that will never change, unlike the draws of a library.</summary>
    private int Draw(int below)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }
}
