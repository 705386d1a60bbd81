using Laihua.Rules.Bench.Drawing;
using Laihua.Rules.Categories;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench;

/// <summary>Draws people from stated distributions.</summary>
/// <remarks>
/// <para><b>Rule</b> BENCH-001. <b>Source</b> decision 0013. <b>Units</b> Those of <see cref="BenchPopulation"/>.</para>
/// <para><b>Shape</b> The same distributions, seed and day give the same bytes on every machine, on any number of cores, and whether
/// people are drawn all at once or in parts: each block of them has a stream of its own. No memory is taken for a person.</para>
/// <para><b>Errors</b> None. <b>Example</b> <c>new PopulationDraw(PopulationModel.Assumed, 7, day).Fill(people, 0, 1_000_000)</c>.</para>
/// </remarks>
public sealed class PopulationDraw
{
    /// <summary>People who share a stream; whoever draws in parts begins each with a whole number of these.</summary>
    public const int Block = 16 * 1024;

    private readonly AliasTable occupations;
    private readonly OccupationDraw[] of;
    private readonly PlaceDraw places;
    private readonly QuantileTable[] startAges;
    private readonly QuantileTable otherYears;
    private readonly PayRule pay;

    /// <summary>Makes distributions ready.</summary>
    /// <param name="model">The distributions.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="on">The day for which places are counted.</param>
    public PopulationDraw(PopulationModel model, uint seed, DateOnly on)
    {
        (Model, Seed, On) = (model, seed, on);
        occupations = new([.. model.Occupations.Select(occupation => new Weight(occupation.Id, occupation.Parts))]);
        of = [.. model.Occupations.Select(occupation => new OccupationDraw(occupation, model))];
        places = new(model.Places, on);
        startAges = [.. Enum.GetValues<Degree>().Select(degree => new QuantileTable(model.StartAges[PayRule.IdOf(degree)]))];
        otherYears = new(model.OtherYears);
        pay = new(model);
    }

    /// <summary>The distributions.</summary>
    public PopulationModel Model { get; }

    /// <summary>The seed.</summary>
    public uint Seed { get; }

    /// <summary>The day for which places are counted.</summary>
    public DateOnly On { get; }

    /// <summary>Makes a population one of these people, in place of those whom it held.</summary>
    /// <param name="people">The population, for the same day.</param>
    /// <param name="first">The number of the first one, a whole number of blocks.</param>
    /// <param name="count">How many.</param>
    /// <param name="cores">On how many cores at most; null is all.</param>
    public void Fill(BenchPopulation people, long first, int count, int? cores = null)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(first % Block, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(people.Facts.On, On);
        people.Become(count);
        var blocks = (count + Block - 1) / Block;
        var workers = cores ?? blocks;
        Parallel.For(0, workers, worker =>
        {
            for (var block = worker; block < blocks; block += workers)
            {
                var rows = new DrawnRows(people, block * Block, Math.Min(Block, count - (block * Block)));
                Fill(rows, new DrawStream(Seed, (first / Block) + block));
            }
        });
    }

    private void Fill(DrawnRows rows, DrawStream stream)
    {
        for (var person = 0; person < rows.Pay.Length; person++)
        {
            var occupation = occupations.Draw(ref stream);
            var its = of[occupation];
            var (education, degree) = its.Education.Draw(ref stream);
            var years = its.Years.Draw(ref stream);
            var age = Math.Min(Model.LatestAge, startAges[(int)degree].Draw(ref stream) + years + otherYears.Draw(ref stream));
            ref readonly var place = ref places.Draw(ref stream);
            rows.Pay[person] = pay.Of(its.Pay.Draw(ref stream), degree, years);
            rows.Education[person] = education;
            rows.Experience[person] = PointsCodes.WholeCode(years);
            rows.Months[person] = its.Months.Draw(ref stream);
            rows.Chinese[person] = its.Chinese.Draw(ref stream);
            rows.Region[person] = place.Region;
            rows.Places[person] = place.Key;
            rows.Age[person] = PointsCodes.WholeCode(age);
            rows.Elite[person] = its.Elite.Draw(ref stream);
            rows.Local[person] = its.Local.Draw(ref stream);
            rows.Direct[person] = its.Direct.Draw(ref stream, age, degree, years);
            rows.Nationality[person] = its.Nationality.Draw(ref stream);
            rows.Occupation[person] = (byte)occupation;
            rows.Province[person] = place.Province;
            rows.AgeBand[person] = Traits.AgeBandOf(age);
        }
    }
}
