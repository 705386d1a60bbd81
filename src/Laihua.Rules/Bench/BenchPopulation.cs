using System.Runtime.InteropServices;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Bench;

/// <summary>Many people with what a table asks of them and with the traits by which a result is broken down.</summary>
/// <remarks>
/// <para><b>Units</b> Those of <see cref="PointsColumns"/>, and one byte for each trait.</para>
/// <para><b>Shape</b> Only people who can be scored. Real cases are added one by one; <see cref="PopulationDraw"/> fills it with drawn ones.</para>
/// <para><b>Errors</b> <see cref="Add"/> gives the findings of the score, and the person is left out.</para>
/// </remarks>
public sealed class BenchPopulation
{
    private byte[][] traits;

    /// <summary>A population without people.</summary>
    /// <param name="on">The day at which age and place are counted for those who state no day of their own.</param>
    /// <param name="capacity">For how many people there is room at first.</param>
    public BenchPopulation(DateOnly on, int capacity = 1024)
    {
        Facts = new(on, capacity);
        traits = [.. Traits.All.Select(_ => new byte[capacity])];
    }

    /// <summary>What a table asks of them.</summary>
    public PointsColumns Facts { get; }

    /// <summary>How many people there are.</summary>
    public int Count => Facts.Count;

    /// <summary>Takes one person in. Province and age band follow from the facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="nationality">ISO 3166-1 alpha-3; another code, or none, is kept as not stated.</param>
    /// <param name="occupation">The id of an occupation of <see cref="Traits.Occupation"/>; the same.</param>
    /// <param name="rules">The rules by which the facts can be scored; null is those published with the program.</param>
    /// <returns>The findings that prevent a score; none where the person was taken in.</returns>
    public IReadOnlyList<Finding> Add(PointsFacts facts, string? nationality, string? occupation, RuleSet? rules = null)
    {
        var findings = Facts.Add(facts, rules);
        if (findings.Count > 0)
        {
            return findings;
        }

        MakeRoom(Count);
        var province = facts.WorkRegion is { } code ? Divisions.Find(code)?.ProvinceCode : null;
        byte[] of = [Traits.Nationality.IndexOf(nationality), Traits.Occupation.IndexOf(occupation), Traits.Province.IndexOf(province), AgeBandOf(Facts.AgeOf(Count - 1))];
        foreach (var (trait, value) in of.Index())
        {
            traits[trait][Count - 1] = value;
        }

        return [];
    }

    /// <summary>How many columns there are.</summary>
    public int Columns => 3 + Facts.CodeColumns + traits.Length;

    /// <summary>What one person has of a trait.</summary>
    public TraitValue ValueOf(Trait trait, int person) => trait.Values[Of(Array.IndexOf(Traits.InOrder, trait))[person]];

    /// <summary>One column as bytes, for a digest of them all: pay, the codes of the items, direct grounds, places, the traits.</summary>
    public ReadOnlySpan<byte> Column(int index) =>
        index == 0 ? MemoryMarshal.AsBytes(Facts.Pay)
        : index <= Facts.CodeColumns ? Facts.Codes(index - 1)
        : index == Facts.CodeColumns + 1 ? Facts.Direct
        : index == Facts.CodeColumns + 2 ? MemoryMarshal.AsBytes(Facts.Places)
        : Of(index - Facts.CodeColumns - 3);

    /// <summary>The number of each person's value of a trait, by the trait's place among <see cref="Traits.All"/>.</summary>
    internal ReadOnlySpan<byte> Of(int trait) => traits[trait].AsSpan(0, Count);

    /// <summary>The same, to be written.</summary>
    internal Span<byte> Into(int trait) => traits[trait].AsSpan(0, Count);

    /// <summary>Makes it one of so many people, whoever they are: they are written next.</summary>
    internal void Become(int count)
    {
        Facts.Become(count);
        MakeRoom(count);
    }

    private static byte AgeBandOf(int? age) => age is { } years ? Traits.AgeBandOf(years) : Traits.AgeBand.IndexOf(null);

    private void MakeRoom(int count)
    {
        foreach (ref var trait in traits.AsSpan())
        {
            if (trait.Length < count)
            {
                Array.Resize(ref trait, Math.Max(count, trait.Length * 2));
            }
        }
    }
}
