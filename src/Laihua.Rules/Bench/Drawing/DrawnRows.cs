using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>The columns of some people, one after the other in a population, to be written.</summary>
internal readonly ref struct DrawnRows(BenchPopulation people, int first, int count)
{
    internal readonly Span<int> Pay = people.Facts.PayInto.Slice(first, count);
    internal readonly Span<byte> Education = people.Facts.CodesInto(PointsCodes.Education).Slice(first, count);
    internal readonly Span<byte> Experience = people.Facts.CodesInto(PointsCodes.Experience).Slice(first, count);
    internal readonly Span<byte> Months = people.Facts.CodesInto(PointsCodes.Months).Slice(first, count);
    internal readonly Span<byte> Chinese = people.Facts.CodesInto(PointsCodes.ChineseProofs).Slice(first, count);
    internal readonly Span<byte> Region = people.Facts.CodesInto(PointsCodes.Region).Slice(first, count);
    internal readonly Span<byte> Age = people.Facts.CodesInto(PointsCodes.Age).Slice(first, count);
    internal readonly Span<byte> Elite = people.Facts.CodesInto(PointsCodes.EliteGrounds).Slice(first, count);
    internal readonly Span<byte> Local = people.Facts.CodesInto(PointsCodes.Local).Slice(first, count);
    internal readonly Span<ushort> Places = people.Facts.PlacesInto.Slice(first, count);
    internal readonly Span<byte> Direct = people.Facts.DirectInto.Slice(first, count);
    internal readonly Span<byte> Nationality = people.Into(0).Slice(first, count);
    internal readonly Span<byte> Occupation = people.Into(1).Slice(first, count);
    internal readonly Span<byte> Province = people.Into(2).Slice(first, count);
    internal readonly Span<byte> AgeBand = people.Into(3).Slice(first, count);
}
