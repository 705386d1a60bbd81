using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>Types the permits of one person into the registers. A renewal at the same office copies the row before it, mistakes and all, seven times in ten.</summary>
internal sealed class Typist(ulong seed, Dials dials, Tally tally, RowNumbers numbers)
{
    private const int CopiedPerMille = 700;

    internal IReadOnlyList<TypedRow> Type(Life life)
    {
        var stream = new RandomStream(seed, Purpose.Typing, life.Person.Index);
        var last = new TypedRow?[2];
        var rows = new List<TypedRow>(life.Issues.Count);
        foreach (var issue in life.Issues)
        {
            var before = last[(int)issue.Register];
            var copied = stream.PerMille(CopiedPerMille) && !issue.Duplicate && before?.Issue.Office == issue.Office ? before : null;
            var row = Clean(issue, numbers.Of(issue.Register, life.Person.Index, rows.Count));
            Fill(row, copied, new(row, stream, dials, tally));
            rows.Add(row);
            last[(int)issue.Register] = issue.Duplicate ? before : row;
        }

        return rows;
    }

    private static TypedRow Clean(PermitIssue issue, string id) => new()
    {
        Issue = issue,
        Id = id,
        Family = issue.Passport.Name.Family,
        Given = issue.Passport.Name.Given,
        Chinese = issue.Chinese ?? "",
        Born = BirthTyping.Written(issue.Born),
        Man = issue.Man,
        Nationality = StateTyping.Written(issue.Register, issue.Passport.State),
        Passport = issue.Passport.Number,
        Previous = "",
        Employer = issue.Employer.Name,
        EmployerCode = issue.Register == Register.A ? issue.Employer.OrganisationCode : issue.Employer.CreditCode,
        Tags = (issue.Duplicate ? RowTags.Duplicate : 0) | (issue.NewIdentity ? RowTags.NewIdentity : 0) | (issue.SharedPassport ? RowTags.SharedPassport : 0),
    };

    /// <summary>Each part is copied from the row before where the truth has not changed since, and typed otherwise.</summary>
    private static void Fill(TypedRow row, TypedRow? copied, Typing typing)
    {
        var (now, then) = (row.Issue, copied?.Issue);
        Part(then?.Passport.Name == now.Passport.Name, NameTyping.Tags, NameTyping.Type, () => (row.Family, row.Given) = (copied!.Family, copied.Given)); // ! each copy follows a comparison with it
        Part(then?.Passport.Number == now.Passport.Number, PassportTyping.Tags, PassportTyping.Type, () => (row.Passport, row.Previous) = (copied!.Passport, copied.Previous)); // ! as above
        Part(then?.Passport.State == now.Passport.State, StateTyping.NationalityTags, StateTyping.TypeNationality, () => row.Nationality = copied!.Nationality); // ! as above
        Part(then?.Employer == now.Employer, EmployerTyping.Tags, EmployerTyping.Type, () => (row.Employer, row.EmployerCode) = (copied!.Employer, copied.EmployerCode)); // ! as above
        Part(then?.Born == now.Born, BirthTyping.Tags, BirthTyping.Type, () => row.Born = copied!.Born); // ! as above
        Part(then is not null && then.Chinese == now.Chinese, ChineseTyping.Tags, ChineseTyping.Type, () => row.Chinese = copied!.Chinese); // ! as above
        Part(then?.Man == now.Man, StateTyping.SexTags, StateTyping.TypeSex, () => row.Man = copied!.Man); // ! as above

        void Part(bool same, uint tags, Action<Typing> type, Action copy)
        {
            if (same)
            {
                copy();
                row.Tags |= copied!.Tags & tags; // ! as above
            }
            else
            {
                type(typing);
            }
        }
    }
}
