namespace Laihua.Rules.Permits;

/// <summary>How far the making of a card has come.</summary>
public enum CardState
{
    /// <summary>待制证: to be printed.</summary>
    Ordered,

    /// <summary>已编批: in a batch that is not printed yet.</summary>
    InBatch,

    /// <summary>待检测: printed, its code not yet scanned from the card.</summary>
    Printed,

    /// <summary>待领取: test-scanned, ready for collection.</summary>
    Released,

    /// <summary>寄送中: on its way to another office, or by courier to the holder.</summary>
    Sent,

    /// <summary>已领取: handed over.</summary>
    HandedOver,

    /// <summary>未送达: not collected in time, or brought back by the courier.</summary>
    Returned,

    /// <summary>废证: a print that never left the house; another edition is ordered.</summary>
    Spoiled,

    /// <summary>已销毁: destroyed by two people.</summary>
    Destroyed,
}
