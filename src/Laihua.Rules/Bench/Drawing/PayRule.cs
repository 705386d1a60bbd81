using Laihua.Rules.Categories;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>What degree and years of work make of the pay of an occupation, in fen.</summary>
internal sealed class PayRule(PopulationModel model)
{
    private const int Percent = 100;
    private const int Fen = 100;

    private readonly long[] percent = [.. Enum.GetValues<Degree>().Select(degree => (long)model.PayPercent[IdOf(degree)])];

    internal static string IdOf(Degree degree) => degree switch
    {
        Degree.None => "none",
        Degree.Bachelor => "bachelor",
        Degree.Master => "master",
        Degree.Doctor => "doctor",
    };

    internal int Of(int pay, Degree degree, int years)
    {
        var risen = pay * percent[(int)degree] * (Percent + (Math.Min(years, model.PayYears) * model.PayPercentPerYear)) / (Percent * Percent);
        return (int)Math.Min(int.MaxValue, risen / model.WholePayCny * model.WholePayCny * Fen);
    }
}
