namespace Laihua.Rules.Permits;

/// <summary>How far the making of a card has come.</summary>
public enum CardState
{
    /// <summary>待制证: to be printed.</summary>
    Ordered,

    /// <summary>待领取: printed, ready for collection.</summary>
    Printed,

    /// <summary>已领取: handed over.</summary>
    HandedOver,
}
