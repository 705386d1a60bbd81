using System.Globalization;

namespace Laihua.Linkage.Registers.World;

/// <summary>The offices of both registers: large provinces have several labour bureaux and one office for experts.</summary>
internal static class Offices
{
    private const int WeightOfOneBureau = 100;

    private const int MostBureaux = 12;

    private static readonly Dictionary<Province, Office>[] FirstOf = [[], []];

    private static readonly Office[][] All = [Make(Register.A), Make(Register.B)];

    internal static IReadOnlyList<Office> Of(Register register) => All[(int)register];

    /// <summary>The offices of one province follow one another: the place of the first, and how many there are.</summary>
    internal static Office Of(Register register, Province province, int choice)
    {
        var first = FirstOf[(int)register][province];
        return All[(int)register][first.At + (choice % Bureaux(register, province))];
    }

    private static int Bureaux(Register register, Province province) =>
        register == Register.B ? 1 : Math.Clamp(province.Weight / WeightOfOneBureau, 1, MostBureaux);

    private static Office[] Make(Register register)
    {
        var offices = new List<Office>();
        foreach (var (province, share) in Province.All.Things.Zip(Province.All.Shares))
        {
            var bureaux = Bureaux(register, province);
            for (var bureau = 0; bureau < bureaux; bureau++)
            {
                var name = register == Register.A
                    ? string.Create(CultureInfo.InvariantCulture, $"{province.Name}人力资源和社会保障局第{bureau + 1}办事处")
                    : $"{province.Name}外国专家局";
                var office = new Office(offices.Count, name, share / bureaux);
                offices.Add(office);
                FirstOf[(int)register].TryAdd(province, office);
            }
        }

        return [.. offices];
    }
}
