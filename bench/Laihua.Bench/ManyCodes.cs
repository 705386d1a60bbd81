using System.Security.Cryptography;
using System.Text;
using Laihua.Credentials;
using Microsoft.Data.Sqlite;

namespace Laihua.Bench;

/// <summary>Very many people with a permit and a card each, copied from one of the demonstration, so that there are as many codes as asked for.</summary>
internal sealed class ManyCodes
{
    private const int UnknownOneIn = 5;

    private readonly int count;

    private ManyCodes(int count) => this.count = count;

    /// <summary>The code of a number: one in five is known to nobody.</summary>
    internal string Token(int number) => TokenOf(number % UnknownOneIn == 0 ? -1 - number : (int)((uint)number * 2_654_435_761u % (uint)count)).ToString();

    /// <summary>Fills the register.</summary>
    internal static ManyCodes Into(string file, int count)
    {
        using var register = new SqliteConnection($"Data Source={file}");
        register.Open();
        using var saved = register.BeginTransaction();
        var people = new Copies(register, "people", "permits p join people t on t.id = p.person_id where p.state = 'Live'");
        var permits = new Copies(register, "permits", "permits t where t.state = 'Live'");
        var artefacts = new Copies(register, "artefacts", "artefacts t join permits p on p.id = t.permit_id where p.state = 'Live' and t.kind = 'Card'");
        for (var number = 0; number < count; number++)
        {
            var (person, permit) = (Id(1, number), Id(2, number));
            people.Add(("id", person), ("lifetime_number", $"98{number:D16}"));
            permits.Add(("id", permit), ("person_id", person), ("live_person_id", person), ("letter_case_id", Id(3, number)));
            artefacts.Add(
                ("id", Id(4, number)), ("permit_id", permit), ("token_hash", TokenOf(number).Hash()),
                ("status_list", 1 + (number >> 19)), ("status_index", number & ((1 << 19) - 1)));
        }

        saved.Commit();
        return new(count);
    }

    private static string Id(byte kind, int number) => new Guid(number, 0, 0, [kind, 0, 0, 0, 0, 0, 0, 0]).ToString().ToUpperInvariant();

    private static ArtefactToken TokenOf(int number) => ArtefactToken.From(SHA256.HashData(Encoding.ASCII.GetBytes($"bench {number}")).AsSpan(0, 16));

    /// <summary>One prepared statement that copies a row with some columns changed.</summary>
    private sealed class Copies
    {
        private readonly SqliteCommand insert;

        internal Copies(SqliteConnection register, string table, string from)
        {
            using var read = register.CreateCommand();
            read.CommandText = $"select t.* from {from} limit 1";
            using var row = read.ExecuteReader();
            if (!row.Read())
            {
                throw new InvalidOperationException($"The demonstration has nothing to copy into {table}.");
            }

            insert = register.CreateCommand();
            var columns = Enumerable.Range(0, row.FieldCount).Select(row.GetName).ToList();
            insert.CommandText = $"insert into {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) values ({string.Join(", ", columns.Select(column => "$" + column))})";
            foreach (var (index, column) in columns.Index())
            {
                insert.Parameters.AddWithValue("$" + column, row.GetValue(index));
            }
        }

        internal void Add(params ReadOnlySpan<(string Column, object Value)> changes)
        {
            foreach (var (column, value) in changes)
            {
                insert.Parameters["$" + column].Value = value;
            }

            insert.ExecuteNonQuery();
        }
    }
}
