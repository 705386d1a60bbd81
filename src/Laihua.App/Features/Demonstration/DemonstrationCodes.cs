namespace Laihua.App.Features.Demonstration;

/// <summary>Unified social credit codes of the invented employers; their check digits fit, no register has them.</summary>
internal static class DemonstrationCodes
{
    public const string University = "12230100414201005U";
    public const string Company = "91230100MA18WT202N";
}
