using Laihua.Rules.Places;

namespace Laihua.Rules.Machines;

/// <summary>What is agreed with the body behind a machine: who it is, for what and where it asks, and how often.</summary>
/// <param name="NameEn">Its name in English.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="Kind">What kind of body it is; null where none was chosen.</param>
/// <param name="Division">The prefix of GB/T 2260 codes in which it has a say: nothing for the nation, two digits for a province, four for a city, six for a district.</param>
/// <param name="Purposes">For what it asks; the full record names one of them each time.</param>
/// <param name="Scopes">What it may ask for, of <see cref="MachineScope.All"/>.</param>
/// <param name="From">From which day.</param>
/// <param name="To">The last day; null while no end is set.</param>
/// <param name="Contact">Who answers for it: an address or a telephone number.</param>
/// <param name="PerMinute">Items in a minute.</param>
/// <param name="PerDay">Items in a day.</param>
public sealed record ClientTerms(
    string NameEn,
    string NameZh,
    ClientKind? Kind,
    string Division,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Scopes,
    DateOnly From,
    DateOnly? To,
    string Contact,
    int PerMinute,
    int PerDay)
{
    /// <summary>The largest batch of a verification: a full one must fit into a minute.</summary>
    public const int LargestBatch = 200;

    /// <summary>The highest number of items in a minute that is given to anyone.</summary>
    public const int MostPerMinute = 6_000;

    /// <summary>The highest number of items in a day that is given to anyone.</summary>
    public const int MostPerDay = 1_000_000;

    private const string Source = "decision 0017";
    private const int LongestName = 100;
    private const int LongestPurpose = 60;
    private const int MostPurposes = 8;

    /// <summary>Everything that stands against these terms, on the day on which they are made.</summary>
    /// <remarks>
    /// <para><b>Rules</b> CLIENT-001 to CLIENT-009. <b>Source</b> decision 0017. <b>Units</b> items a minute and a day; days in China.</para>
    /// <para><b>Errors</b> None: each fault is a finding at its field.</para>
    /// <para><b>Example</b> A bank that asks for <c>visas.write</c> is refused with CLIENT-004.</para>
    /// </remarks>
    public List<Finding> Findings(DateOnly today)
    {
        var findings = new List<Finding>();
        Check(NameEn.Trim().Length is 0 or > LongestName, new("CLIENT-001", "nameEn", new("Enter the name in English, at most 100 characters.", "请填写英文名称，不超过100个字符。"), Source));
        Check(NameZh.Trim().Length is 0 or > LongestName, new("CLIENT-002", "nameZh", new("Enter the name in Chinese, at most 100 characters.", "请填写中文名称，不超过100个字符。"), Source));
        Check(Kind is null, new("CLIENT-003", "kind", new("Choose what kind of body it is.", "请选择机构类别。"), Source));
        Check(
            Scopes.Count == 0 || Scopes.Except(Kind is { } kind ? MachineScope.Of(kind) : MachineScope.All).Any(),
            new("CLIENT-004", "scopes", new("Choose scopes that this kind of body may hold, one at least.", "请至少选择一项该类机构可以持有的权限。"), Source));
        Check(!IsDivision(Division), new("CLIENT-005", "division", new("Enter a province, city or district code, or leave it empty for the whole country.", "请填写省、市或区县代码，全国范围则留空。"), Source));
        Check(
            Purposes.Count is 0 or > MostPurposes || Purposes.Any(p => p.Trim().Length is 0 or > LongestPurpose),
            new("CLIENT-006", "purposes", new("Enter one to eight purposes, a line each of at most 60 characters.", "请填写一至八项用途，每行一项，不超过60个字符。"), Source));
        Check(To < From || To < today, new("CLIENT-007", "to", new("The last day must not lie before the first, nor in the past.", "截止日期不得早于起始日期或今天。"), Source));
        Check(Contact.Trim().Length is 0 or > LongestName, new("CLIENT-008", "contact", new("Enter who answers for it, at most 100 characters.", "请填写联系人或联系方式，不超过100个字符。"), Source));
        Check(
            PerMinute is < LargestBatch or > MostPerMinute || PerDay < PerMinute || PerDay > MostPerDay,
            new("CLIENT-009", "perMinute", new("Allow 200 to 6,000 items a minute, and no fewer a day, at most 1,000,000.", "每分钟限额为200至6000条，每日限额不少于每分钟限额且不超过1000000条。"), Source));
        return findings;

        void Check(bool broken, Finding finding)
        {
            if (broken)
            {
                findings.Add(finding);
            }
        }
    }

    private static bool IsDivision(string prefix) =>
        prefix.Length is 0 || (prefix.Length is 2 or 4 or 6 && prefix.All(char.IsAsciiDigit) && Divisions.Find(prefix.PadRight(6, '0')) is not null);
}
