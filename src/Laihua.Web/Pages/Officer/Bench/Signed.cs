using Laihua.Web.Infrastructure.Languages;

namespace Laihua.Web.Pages.Officer.Bench;

/// <summary>Differences as they are read: a plus, a true minus, or nothing before a zero.</summary>
public static class Signed
{
    public static Text Of(decimal difference) => new("{0}", difference.ToString("+#,0.####;\u2212#,0.####;0", Language.Current.Culture));
}
