using Laihua.Linkage.Registers;
using Laihua.Rules;

namespace Laihua.Cli.Commands;

/// <summary>What can be wrong with registers that somebody asks for, each with its stable id.</summary>
internal static class RegistersFindings
{
    private const string Ours = "decision 0023";

    private static readonly Finding FolderInUse = new(
        "REGISTERS-001", "folder",
        new("The folder is not empty, or a file has its name. Name another one.", "该目录不为空，或已有同名文件，请另选目录。"), Ours);

    private static readonly Finding Persons = new(
        "REGISTERS-002", "persons",
        new("The number of people lies between 1 and 5,000,000.", "人数应在1至5000000之间。"), Ours);

    private static readonly Finding Overlap = new(
        "REGISTERS-003", "overlap",
        new("The share of people in both registers lies between 0.05 and 0.95.", "两库重合比例应在0.05至0.95之间。"), Ours);

    private static readonly Finding NoPlace = new(
        "REGISTERS-004", "folder",
        new("There is no folder to make this one in.", "上级目录不存在。"), Ours);

    /// <summary>All of them; nothing for what can be made.</summary>
    internal static IEnumerable<Finding> Of(string folder, long persons, decimal overlap)
    {
        if (!RegisterMaker.IsFree(folder))
        {
            yield return FolderInUse;
        }
        else if (!Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))))
        {
            yield return NoPlace;
        }

        if (persons is < 1 or > RegisterOptions.MostPersons)
        {
            yield return Persons;
        }

        if (overlap * 1000 is < RegisterOptions.LeastOverlapPerMille or > RegisterOptions.MostOverlapPerMille)
        {
            yield return Overlap;
        }
    }
}
