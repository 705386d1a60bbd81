namespace Laihua.Linkage;

/// <summary>A table that cannot be read on from some line.</summary>
internal sealed class CsvFault(string rule, long line, string en, string zh) : Exception
{
    internal LinkageFinding At(string file) => new(rule, $"{file}:{line}", new(en, zh));
}
