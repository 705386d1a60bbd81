namespace Laihua.Rules.Rulebooks;

/// <summary>What is published in versions and changed by the supervisors.</summary>
public enum RuleKind
{
    /// <summary>积分要素计分赋值表: a points table.</summary>
    PointsTable,

    /// <summary>工作定向: the lists of the regions that give points.</summary>
    Regions,

    /// <summary>社会平均工资: the average wages of places.</summary>
    Wages,

    /// <summary>地方鼓励性加分: a province's catalogue of local incentive points.</summary>
    Incentives,
}
