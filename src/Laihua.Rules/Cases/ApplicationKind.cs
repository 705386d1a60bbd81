namespace Laihua.Rules.Cases;

/// <summary>The kinds of application that can be made. The names are those of the national list of items.</summary>
public enum ApplicationKind
{
    /// <summary>外国人工作许可通知(工作90日以上): Notification Letter, work of more than 90 days, the person being abroad.</summary>
    K1,

    /// <summary>入境后申领外国人工作许可证: the permit after entry, following K1.</summary>
    K2,
}

/// <summary>What the kinds are called.</summary>
public static class ApplicationKinds
{
    /// <summary>The name of a kind.</summary>
    public static Words NameOf(ApplicationKind kind) => kind switch
    {
        ApplicationKind.K1 => new("Notification Letter, work of more than 90 days", "外国人工作许可通知（工作90日以上）"),
        ApplicationKind.K2 => new("Permit after entry", "外国人工作许可证（入境后申领）"),
    };
}
