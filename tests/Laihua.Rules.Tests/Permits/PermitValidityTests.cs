using CsCheck;
using Laihua.Rules.Categories;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class PermitValidityTests
{
    private static readonly ValidityFacts Unbound = new(new(2017, 6, 5), PermitCategory.B, new(2040, 1, 1), new(2040, 1, 1));

    [Theory]
    [InlineData(PermitCategory.A, "2022-06-04")]
    [InlineData(PermitCategory.B, "2019-06-04")]
    [InlineData(PermitCategory.C, "2018-06-04")]
    public void For_NothingElseBounds_GivesTheLongestPeriodOfTheCategory(PermitCategory category, string to)
    {
        var validity = Valid(Unbound with { Category = category });

        Assert.Equal((DateOnly.Parse(to, null), ValidityLimit.Category), (validity.To, validity.BoundBy));
        Assert.Contains(category.ToString(), validity.Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void For_FromALeapDay_EndsWithFebruary() =>
        Assert.Equal(new(2025, 2, 28), Valid(Unbound with { From = new(2024, 2, 29), Category = PermitCategory.C }).To);

    [Theory]
    [InlineData("9994-12-31", "9999-12-30")]
    [InlineData("9995-01-01", "9999-12-31")]
    [InlineData("9998-06-05", "9999-12-31")]
    public void For_APeriodThatReachesTheEndOfTheCalendar_EndsThereAtTheLatest(string from, string to) => Assert.Equal(
        DateOnly.Parse(to, null),
        Valid(Unbound with { From = DateOnly.Parse(from, null), Category = PermitCategory.A, ContractTo = DateOnly.MaxValue, PassportTo = DateOnly.MaxValue }).To);

    [Fact]
    public void For_EachLimit_BindsWhereItIsTheEarliest()
    {
        DateOnly early = new(2018, 1, 1);

        Assert.Equal(ValidityLimit.Contract, Valid(Unbound with { ContractTo = early }).BoundBy);
        Assert.Equal(ValidityLimit.Passport, Valid(Unbound with { PassportTo = early }).BoundBy);
        Assert.Equal(ValidityLimit.Licence, Valid(Unbound with { LicenceTo = early }).BoundBy);
        Assert.Equal(ValidityLimit.Request, Valid(Unbound with { RequestedTo = early }).BoundBy);
        Assert.Equal(ValidityLimit.Contract, Valid(Unbound with { ContractTo = early, PassportTo = early }).BoundBy);
    }

    [Fact]
    public void For_EverythingEndedBefore_GivesEveryFinding()
    {
        DateOnly before = new(2017, 6, 4);
        var facts = Unbound with { ContractTo = before, PassportTo = before, LicenceTo = before, RequestedTo = before };

        Assert.False(PermitValidity.For(facts).TryGet(out _, out var refusal));

        Assert.Equal(
            ["PERMIT-001", "PERMIT-002", "PERMIT-003", "PERMIT-004"],
            Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void For_ContractOfOneDay_IsValidThatDay() => Assert.Equal(new(2017, 6, 5), Valid(Unbound with { ContractTo = new(2017, 6, 5) }).To);

    [Fact]
    public void For_AnyLimits_NeverPassesOneAndReachesTheOneItNames() => Gen.Select(
        Gen.Int[0, 20_000], Gen.Int[0, 2], Gen.Int[0, 3_000], Gen.Int[0, 3_000], Gen.Int[0, 3_000]).Sample(
        (start, category, contract, passport, licence) =>
        {
            var from = new DateOnly(2000, 1, 1).AddDays(start);
            ValidityFacts facts = new(from, (PermitCategory)category, from.AddDays(contract), from.AddDays(passport), from.AddDays(licence));

            var validity = Valid(facts);

            Assert.Equal(from, validity.From);
            Assert.True(validity.To >= from && validity.To < from.AddYears(PermitValidity.LongestYears(facts.Category)).AddDays(1));
            Assert.True(validity.To <= facts.ContractTo && validity.To <= facts.PassportTo && validity.To <= facts.LicenceTo);
            Assert.Equal(validity.To, LimitOf(validity, facts));
        },
        iter: 2_000,
        seed: "0000KOIPe503");

    private static DateOnly? LimitOf(PermitValidity validity, ValidityFacts facts) => validity.BoundBy switch
    {
        ValidityLimit.Category => validity.To,
        ValidityLimit.Contract => facts.ContractTo,
        ValidityLimit.Passport => facts.PassportTo,
        ValidityLimit.Licence => facts.LicenceTo,
        ValidityLimit.Request => facts.RequestedTo,
    };

    private static PermitValidity Valid(ValidityFacts facts)
    {
        Assert.True(PermitValidity.For(facts).TryGet(out var validity, out _));
        return validity;
    }
}
