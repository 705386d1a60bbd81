using System.Globalization;

namespace Laihua.Credentials;

/// <summary>Collects everything that does not fit. Nothing is allocated while all fits: every check of a code passes here.</summary>
internal sealed class ClaimFaults
{
    private List<ClaimFault>? faults;

    public IReadOnlyList<ClaimFault> All => faults ?? (IReadOnlyList<ClaimFault>)[];

    public void Unless(bool holds, int key, string field, string en, string zh)
    {
        if (!holds)
        {
            (faults ??= []).Add(new("QR-" + key.ToString("D3", CultureInfo.InvariantCulture), field, new(en, zh)));
        }
    }

    /// <summary>A claim must be there in the types that carry it, and in no other.</summary>
    public void UnlessPresent(bool present, bool wanted, int key, string field) =>
        Unless(present == wanted, key, field, wanted ? "Is missing" : "Does not belong in this type", wanted ? "缺少该项" : "该类型不应包含此项");
}
