using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Laihua.App.Features;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Outputs;

/// <summary>
/// What the hosts of the tests said, and the values that stand in their registers and must stand in nothing that was said. Both are kept in the
/// folder that <c>LAIHUA_TEST_OUTPUT</c> names, a file each for each process; <c>scripts/planted</c> compares them once all tests are done.
/// </summary>
public static partial class TestOutput
{
    private static readonly Kept? Said = Kept.Named("log");
    private static readonly Kept? Planted = Kept.Named("planted");

    /// <summary>Whether anything is kept: without the folder nothing is.</summary>
    public static bool IsKept => Said is not null;

    /// <summary>Keeps lines of a log, addresses, or what a code says. A line that differs from an earlier one by its duration alone is kept once.</summary>
    public static void Say(string lines) => Said?.Add(lines, Duration().Replace(lines, ""));

    /// <summary>Keeps the values of a register that must be found nowhere: to be called before it is gone.</summary>
    public static async Task PlantAsync(TestDatabase register)
    {
        if (Planted is null)
        {
            return;
        }

        await using var db = register.Open();
        foreach (var answers in await db.Applications.AsNoTracking().Select(c => c.Answers).ToListAsync())
        {
            Plant(PlantedForms.Of(StoredAnswers.Parse(answers)));
        }

        foreach (var person in await db.People.AsNoTracking().Select(p => new { p.BirthDate, Numbers = p.Documents.Select(d => d.Number) }).ToListAsync())
        {
            Plant([.. PlantedForms.OfDate(person.BirthDate), .. person.Numbers]);
        }
    }

    /// <summary>The same of a register in a file of SQLite that a process of its own has made; nothing where there is none, or a file without cases.</summary>
    public static async Task PlantAsync(string file)
    {
        if (!IsKept || !File.Exists(file))
        {
            return;
        }

        var register = new TestDatabase(Provider.Sqlite, $"Data Source={file};Pooling=False", () => ValueTask.CompletedTask);
        await using var db = register.Open();
        if (await db.Database.SqlQueryRaw<int>("select count(*) as Value from sqlite_master where name = 'applications'").SingleAsync() > 0)
        {
            await PlantAsync(register);
        }
    }

    private static void Plant(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            Planted?.Add(form, form);
        }
    }

    [GeneratedRegex(@"\([0-9.,]+ ?ms\)")]
    private static partial Regex Duration();

    /// <summary>One file of this process, in which nothing stands twice.</summary>
    private sealed class Kept(StreamWriter file)
    {
        private readonly HashSet<string> known = new(StringComparer.Ordinal);

        public static Kept? Named(string ending)
        {
            if (Environment.GetEnvironmentVariable("LAIHUA_TEST_OUTPUT") is not { Length: > 0 } folder)
            {
                return null;
            }

            var name = $"{Assembly.GetEntryAssembly()?.GetName().Name}.{Environment.ProcessId}.{ending}";
            return new(new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
        }

        public void Add(string lines, string key)
        {
            lock (known)
            {
                if (known.Add(key))
                {
                    file.WriteLine(lines);
                }
            }
        }
    }
}
