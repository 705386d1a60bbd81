using Laihua.App.Data.Offices;
using Laihua.Rules;

namespace Laihua.App.Features.Permits;

/// <summary>How an office is reached, as its papers print it.</summary>
public static class Offices
{
    public static Words ContactOf(Authority office) =>
        new($"{office.AddressEn} · {office.Telephone}", $"{office.AddressZh} · {office.Telephone}");
}
